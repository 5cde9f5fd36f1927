package nl.dekkend.desk;

/** The order of questions to a desk, as columns of a page. */
enum InboxSort {

    /** Who waits first, by the promised day; then the others, newest first. */
    DUE_DATE("(due_on is null)::int", "coalesce(due_on - date '2000-01-01', -extract(epoch from last_at))::float8"),

    /** What came in first. */
    AGE("0", "extract(epoch from asked_at)::float8");

    final String group;
    final String number;

    InboxSort(String group, String number) {
        this.group = group;
        this.number = number;
    }
}
