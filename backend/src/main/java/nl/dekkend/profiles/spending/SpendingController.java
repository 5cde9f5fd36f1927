package nl.dekkend.profiles.spending;

import static nl.dekkend.graphql.Batches.linked;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.dekkend.identity.Actor;
import nl.dekkend.profiles.spending.SpendingInputs.SaveSpendingInput;
import nl.dekkend.schools.School;
import nl.dekkend.schools.Schools;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Accounts of support money, and what they add up to. */
@Controller
class SpendingController {

    private final SpendingHistory history;
    private final SpendingSaving saving;
    private final Schools schools;
    private final Clock clock;

    SpendingController(SpendingHistory history, SpendingSaving saving, Schools schools, Clock clock) {
        this.history = history;
        this.saving = saving;
        this.schools = schools;
        this.clock = clock;
    }

    @QueryMapping
    Mono<SpendingFigures> spendingFigures(@Argument String partnership, @Argument int year) {
        return history.of(partnership, year)
                .collectList()
                .mapNotNull(saves ->
                        SpendingFigures.of(year, saves, clock.getZone()).orElse(null));
    }

    @BatchMapping
    Mono<Map<Spending, @Nullable School>> school(List<Spending> accounts) {
        return linked(accounts, Spending::schoolId, schools::byIds, School::id);
    }

    @MutationMapping
    Mono<SpendingResult> saveSpending(@Argument SaveSpendingInput input, Actor actor) {
        return saving.save(input, actor);
    }
}
