package nl.dekkend.territory;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

@Controller
class DivisionController {

    private final Divisions divisions;

    DivisionController(Divisions divisions) {
        this.divisions = divisions;
    }

    @BatchMapping
    Mono<Map<Partnership, Integer>> divisionVersion(List<Partnership> partnerships) {
        return divisions
                .versions(partnerships.stream().map(Partnership::id).toList())
                .map(found -> partnerships.stream()
                        .distinct()
                        .collect(toMap(Function.identity(), one -> found.getOrDefault(one.id(), 0))));
    }
}
