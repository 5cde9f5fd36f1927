package nl.dekkend.graphql;

import org.jspecify.annotations.Nullable;

/** What may be asked of a list: one direction, 1 to 100 records, 20 when nothing is said. */
final class PageRules {

    private PageRules() {}

    static PageRequest page(
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            boolean counted) {
        boolean forwards = first != null || after != null;
        boolean backwards = last != null || before != null;
        if (forwards && backwards) {
            throw Refused.input("Read forwards with first and after, or backwards with last and before; not both.");
        }
        String cursor = backwards ? before : after;
        return new PageRequest(
                PageRequest.size(backwards ? "last" : "first", backwards ? last : first),
                backwards,
                cursor == null ? null : Position.at(cursor),
                counted);
    }
}
