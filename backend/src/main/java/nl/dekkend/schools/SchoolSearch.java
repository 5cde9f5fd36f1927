package nl.dekkend.schools;

import java.util.Optional;
import java.util.Set;
import nl.dekkend.graphql.PageRequest;
import nl.dekkend.needs.SupportNeeds;
import nl.dekkend.shared.Page;
import nl.dekkend.shared.Point;
import nl.dekkend.territory.Postcodes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Looks up what other modules know of a filter, then asks for the page. */
@Component
class SchoolSearch {

    private final SchoolStore store;
    private final Postcodes postcodes;
    private final SupportNeeds needs;

    SchoolSearch(SchoolStore store, Postcodes postcodes, SupportNeeds needs) {
        this.store = store;
        this.postcodes = postcodes;
        this.needs = needs;
    }

    Mono<Page<School>> page(SchoolFilter filter, @Nullable SchoolSort sort, PageRequest page) {
        SchoolFilterRules.check(filter, sort);
        SchoolSort order = SchoolFilterRules.order(filter, sort);
        return Mono.zip(
                        position(filter),
                        needs(filter),
                        (from, wanted) -> new SchoolQuery(filter, order, from.orElse(null), wanted.orElse(null)))
                .flatMap(query -> store.page(query, page));
    }

    private Mono<Optional<Point>> position(SchoolFilter filter) {
        var near = filter.near();
        return near == null
                ? Mono.just(Optional.empty())
                : postcodes.middle(near).map(Optional::of);
    }

    private Mono<Optional<Set<String>>> needs(SchoolFilter filter) {
        return filter.supportNeed() == null
                ? Mono.just(Optional.empty())
                : needs.withDescendants(filter.supportNeed()).map(Optional::of);
    }
}
