package nl.dekkend.desk;

import java.util.List;
import nl.dekkend.graphql.Problem;
import nl.dekkend.needs.SupportNeeds;
import nl.dekkend.territory.Municipalities;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Whether what a label names is there. */
@Component
public class LabelCheck {

    private final SupportNeeds needs;
    private final Municipalities municipalities;

    LabelCheck(SupportNeeds needs, Municipalities municipalities) {
        this.needs = needs;
        this.municipalities = municipalities;
    }

    /** All that is wrong. */
    public Mono<List<Problem>> problems(Label label) {
        var theme = Mono.justOrEmpty(label.theme())
                .filterWhen(id -> needs.byId(id).hasElement().map(there -> !there))
                .map(id -> Problem.of(LabelProblem.UNKNOWN_THEME, "input.theme"));
        var municipality = Mono.justOrEmpty(label.municipality())
                .filterWhen(id -> municipalities.byId(id).hasElement().map(there -> !there))
                .map(id -> Problem.of(LabelProblem.NO_SUCH_MUNICIPALITY, "input.municipality"));
        return Flux.concat(theme, municipality).collectList();
    }
}
