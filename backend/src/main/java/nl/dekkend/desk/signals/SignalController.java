package nl.dekkend.desk.signals;

import static nl.dekkend.graphql.Batches.linked;

import java.util.List;
import java.util.Map;
import nl.dekkend.identity.Actor;
import nl.dekkend.needs.SupportNeed;
import nl.dekkend.needs.SupportNeeds;
import nl.dekkend.territory.Municipalities;
import nl.dekkend.territory.Municipality;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Counts of a quarter. */
@Controller
class SignalController {

    private final Signals signals;
    private final SupportNeeds needs;
    private final Municipalities municipalities;

    SignalController(Signals signals, SupportNeeds needs, Municipalities municipalities) {
        this.signals = signals;
        this.needs = needs;
        this.municipalities = municipalities;
    }

    @QueryMapping
    Mono<QuarterSignals> signals(@Argument String partnership, @Argument @Nullable String quarter, Actor actor) {
        return signals.of(partnership, quarter, actor);
    }

    @BatchMapping(typeName = "Signal")
    Mono<Map<Signal, @Nullable SupportNeed>> theme(List<Signal> rows) {
        return linked(rows, row -> row.cell().theme(), needs::byIds, SupportNeed::id);
    }

    @BatchMapping(typeName = "Signal")
    Mono<Map<Signal, @Nullable Municipality>> municipality(List<Signal> rows) {
        return linked(rows, row -> row.cell().municipality(), municipalities::byIds, Municipality::id);
    }
}
