package nl.dekkend.schools;

import static nl.dekkend.graphql.Batches.lists;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.dekkend.territory.CoreArea;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** The schools of a board, and of what other modules know. */
@Controller
class SchoolListController {

    private final SchoolStore schools;

    SchoolListController(SchoolStore schools) {
        this.schools = schools;
    }

    @BatchMapping(typeName = "CoreArea", field = "schools")
    Mono<Map<CoreArea, List<School>>> schoolsOfCoreAreas(List<CoreArea> areas) {
        return schools.openIn(areas.stream().map(CoreArea::id).toList())
                .collectMultimap(school -> Objects.requireNonNull(school.coreAreaId()))
                .map(found -> lists(areas, CoreArea::id, found));
    }

    @BatchMapping(typeName = "SchoolBoard", field = "schools")
    Mono<Map<SchoolBoard, List<School>>> schoolsOfBoards(List<SchoolBoard> boards) {
        return schools.openOf(boards.stream().map(SchoolBoard::id).toList())
                .collectMultimap(School::boardId)
                .map(found -> lists(boards, SchoolBoard::id, found));
    }
}
