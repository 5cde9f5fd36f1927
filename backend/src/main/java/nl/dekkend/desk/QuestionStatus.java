package nl.dekkend.desk;

/** How far a question is. */
enum QuestionStatus {
    NEW,
    READ,
    IN_PROGRESS,
    WAITING_FOR_ASKER,
    ANSWERED,
    CLOSED,
    ESCALATED;

    /** What it is once the asker has written on; what was over begins anew. */
    QuestionStatus afterAsker() {
        return switch (this) {
            case NEW, READ, IN_PROGRESS, ESCALATED -> this;
            case WAITING_FOR_ASKER, ANSWERED -> IN_PROGRESS;
            case CLOSED -> NEW;
        };
    }
}
