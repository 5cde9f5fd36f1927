package nl.dekkend.local;

/** Why the local server cannot start: one line that says what to do. */
class LocalFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    LocalFailure(String message) {
        super(message);
    }
}
