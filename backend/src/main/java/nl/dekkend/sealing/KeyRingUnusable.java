package nl.dekkend.sealing;

/** The key ring of the environment is missing, malformed or another one. Says nothing of any secret. */
final class KeyRingUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeyRingUnusable(String message) {
        super(message);
    }
}
