package nl.dekkend.desk;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which questions a desk wants to see. */
record InboxFilter(
        @Nullable Set<QuestionStatus> status,
        @Nullable Boolean mine,
        @Nullable Boolean unowned,
        @Nullable String owner,
        @Nullable Boolean overdue,
        @Nullable Set<String> theme) {

    private static final InboxFilter ALL = new InboxFilter(null, false, false, null, false, null);

    static InboxFilter or(@Nullable InboxFilter filter) {
        return filter == null ? ALL : filter;
    }
}
