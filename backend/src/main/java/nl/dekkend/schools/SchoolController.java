package nl.dekkend.schools;

import static nl.dekkend.graphql.Batches.linked;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.dekkend.graphql.PageRequest;
import nl.dekkend.shared.Page;
import nl.dekkend.territory.CoreArea;
import nl.dekkend.territory.CoreAreas;
import nl.dekkend.territory.Municipalities;
import nl.dekkend.territory.Municipality;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

@Controller
class SchoolController {

    private final Schools schools;
    private final SchoolSearch search;
    private final Boards boards;
    private final Municipalities municipalities;
    private final CoreAreas coreAreas;

    SchoolController(
            Schools schools, SchoolSearch search, Boards boards, Municipalities municipalities, CoreAreas coreAreas) {
        this.schools = schools;
        this.search = search;
        this.boards = boards;
        this.municipalities = municipalities;
        this.coreAreas = coreAreas;
    }

    @QueryMapping
    Mono<School> school(@Argument String id) {
        return schools.byId(id);
    }

    @QueryMapping
    Mono<Page<School>> schools(
            @Argument @Nullable SchoolFilter filter, @Argument @Nullable SchoolSort sort, PageRequest page) {
        return search.page(Objects.requireNonNullElse(filter, SchoolFilter.NONE), sort, page);
    }

    @BatchMapping
    Mono<Map<School, @Nullable SchoolBoard>> board(List<School> schools) {
        return linked(schools, School::boardId, boards::byIds, SchoolBoard::id);
    }

    @BatchMapping
    Mono<Map<School, @Nullable Municipality>> municipality(List<School> schools) {
        return linked(schools, School::municipalityId, municipalities::byIds, Municipality::id);
    }

    @BatchMapping
    Mono<Map<School, @Nullable CoreArea>> coreArea(List<School> schools) {
        return linked(schools, School::coreAreaId, coreAreas::byIds, CoreArea::id);
    }
}
