package nl.dekkend.desk;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import nl.dekkend.graphql.Conditions;
import nl.dekkend.graphql.FilterRules;
import nl.dekkend.graphql.Known;
import nl.dekkend.needs.SupportNeed;
import nl.dekkend.needs.SupportNeeds;
import nl.dekkend.shared.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What questions are about, as their desk says. */
@Component
public class LabelStore {

    private final DatabaseClient sql;
    private final SupportNeeds needs;

    LabelStore(DatabaseClient sql, SupportNeeds needs) {
        this.sql = sql;
        this.needs = needs;
    }

    /** By question, of those that have one. */
    public Mono<Map<UUID, Label>> of(Collection<UUID> questions) {
        return sql.sql("select question_id, theme, municipality from desk.label where question_id = any(:questions)")
                .bind("questions", questions.toArray(UUID[]::new))
                .map(row -> Map.entry(new Columns(row).value("question_id", UUID.class), Label.of(row)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    Mono<Void> save(UUID question, Label label) {
        return sql.sql("""
                insert into desk.label (question_id, theme, municipality)
                values (:question, :theme, :municipality)
                    on conflict (question_id) do update
                   set theme = excluded.theme, municipality = excluded.municipality
                """)
                .bind("question", question)
                .bind("theme", Parameters.in(R2dbcType.VARCHAR, label.theme()))
                .bind("municipality", Parameters.in(R2dbcType.VARCHAR, label.municipality()))
                .then();
    }

    /** Narrows a list of questions to these themes and every narrower one; null is no wish. */
    Mono<Conditions> narrow(Conditions asked, @Nullable Collection<String> themes) {
        if (themes == null) return Mono.just(asked);
        FilterRules.several("theme", themes);
        return Known.require("theme", themes, needs::byIds, SupportNeed::id)
                .then(Mono.defer(() -> needs.withDescendants(themes)))
                .map(all -> asked.any(
                        all, "themes", "id in (select question_id from desk.label where theme = any(:themes))"));
    }
}
