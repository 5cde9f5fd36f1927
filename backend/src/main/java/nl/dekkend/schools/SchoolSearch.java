package nl.dekkend.schools;

import java.util.Optional;
import java.util.Set;
import nl.dekkend.graphql.Known;
import nl.dekkend.graphql.PageRequest;
import nl.dekkend.needs.SupportNeeds;
import nl.dekkend.shared.Page;
import nl.dekkend.shared.Point;
import nl.dekkend.territory.CoreArea;
import nl.dekkend.territory.CoreAreas;
import nl.dekkend.territory.Municipalities;
import nl.dekkend.territory.Municipality;
import nl.dekkend.territory.Partnership;
import nl.dekkend.territory.Partnerships;
import nl.dekkend.territory.Postcodes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Looks up what other modules know of a filter, then asks for the page. */
@Component
class SchoolSearch {

    private final SchoolStore store;
    private final Postcodes postcodes;
    private final SupportNeeds needs;
    private final Boards boards;
    private final Partnerships partnerships;
    private final Municipalities municipalities;
    private final CoreAreas coreAreas;

    SchoolSearch(
            SchoolStore store,
            Postcodes postcodes,
            SupportNeeds needs,
            Boards boards,
            Partnerships partnerships,
            Municipalities municipalities,
            CoreAreas coreAreas) {
        this.store = store;
        this.postcodes = postcodes;
        this.needs = needs;
        this.boards = boards;
        this.partnerships = partnerships;
        this.municipalities = municipalities;
        this.coreAreas = coreAreas;
    }

    Mono<Page<School>> page(SchoolFilter filter, @Nullable SchoolSort sort, PageRequest page) {
        SchoolFilterRules.check(filter, sort);
        SchoolSort order = SchoolFilterRules.order(filter, sort);
        return known(filter)
                .then(Mono.zip(
                        position(filter),
                        needs(filter),
                        (from, wanted) -> new SchoolQuery(filter, order, from.orElse(null), wanted.orElse(null))))
                .flatMap(query -> store.page(query, page));
    }

    private Mono<Void> known(SchoolFilter filter) {
        return Flux.concat(
                        Known.require("partnership", filter.partnership(), partnerships::byIds, Partnership::id),
                        Known.require("board", filter.board(), boards::byIds, SchoolBoard::id),
                        Known.require("municipality", filter.municipality(), municipalities::byIds, Municipality::id),
                        Known.require("coreArea", filter.coreArea(), coreAreas::byIds, CoreArea::id))
                .then();
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
