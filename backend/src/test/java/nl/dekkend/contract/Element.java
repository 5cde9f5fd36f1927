package nl.dekkend.contract;

/**
 * One thing in the contract that has a name and should have a description.
 *
 * @param path where it stands: {@code School.offers(first)}
 * @param description empty when there is none
 */
record Element(Kind kind, String path, String name, String description) {

    enum Kind {
        TYPE("[A-Z][A-Za-z0-9]*", "PascalCase"),
        FIELD("[a-z][A-Za-z0-9]*", "camelCase"),
        ARGUMENT("[a-z][A-Za-z0-9]*", "camelCase"),
        VALUE("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*", "UPPER_CASE"),
        DIRECTIVE("[a-z][A-Za-z0-9]*", "camelCase");

        final String form;
        final String called;

        Kind(String form, String called) {
            this.form = form;
            this.called = called;
        }
    }
}
