package nl.dekkend.schools.division;

import nl.dekkend.identity.Actor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

@Controller
class CoreAreaKeepingController {

    private final DivisionKeeping keeping;

    CoreAreaKeepingController(DivisionKeeping keeping) {
        this.keeping = keeping;
    }

    @MutationMapping
    Mono<DivisionResult> saveCoreArea(@Argument SaveCoreAreaInput input, Actor actor) {
        return keeping.save(input, actor);
    }

    @MutationMapping
    Mono<DivisionResult> endCoreArea(@Argument EndCoreAreaInput input, Actor actor) {
        return keeping.end(input, actor);
    }
}
