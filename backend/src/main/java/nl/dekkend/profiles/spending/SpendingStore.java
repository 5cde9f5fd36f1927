package nl.dekkend.profiles.spending;

import io.r2dbc.spi.Readable;
import java.time.OffsetDateTime;
import java.util.Collection;
import nl.dekkend.identity.Role;
import nl.dekkend.profiles.spending.SpendingInputs.SaveSpendingInput;
import nl.dekkend.shared.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The accounts; whoever began from an older version than there is writes nothing. What a school saves is its own. */
@Component
class SpendingStore {

    private final DatabaseClient sql;

    SpendingStore(DatabaseClient sql) {
        this.sql = sql;
    }

    Flux<Spending> of(Collection<String> schools, int year) {
        return sql.sql("""
                select school, year, basic_support, arrangements, budget_next_year, explanation, version, saved_at,
                       saved_by, example
                  from profiles.spending
                 where school = any(:schools) and year = :year
                """)
                .bind("schools", schools.toArray(String[]::new))
                .bind("year", year)
                .map(SpendingStore::spending)
                .all();
    }

    /**
     * Makes whoever saves for this year wait, until the transaction ends: saves are numbered in the order in which
     * others see them, of whatever partnership, because a school may go from one to another.
     */
    Mono<Void> lock(int year) {
        return sql.sql("select pg_advisory_xact_lock(hashtextextended('profiles.spending ' || :year, 0))")
                .bind("year", String.valueOf(year))
                .then();
    }

    /**
     * Answers whether it was still the one the writer began from; what is written goes into the history too.
     *
     * @param partnership in whose sums it counts; null when the school has none
     */
    Mono<Boolean> save(SaveSpendingInput input, @Nullable String partnership, OffsetDateTime at, Role role) {
        var statement = sql.sql("""
                        with saved as (
                            insert into profiles.spending as t
                                   (school, year, partnership, basic_support, arrangements, budget_next_year,
                                    explanation, version, saved_at, saved_by)
                            values (:school, :year, :partnership, cast(:basicSupport as jsonb),
                                    cast(:arrangements as jsonb), :budget, :explanation, 1, :at, :role)
                                on conflict (school, year) do update
                               set partnership = excluded.partnership, basic_support = excluded.basic_support,
                                   arrangements = excluded.arrangements,
                                   budget_next_year = excluded.budget_next_year, explanation = excluded.explanation,
                                   version = t.version + 1, saved_at = excluded.saved_at,
                                   saved_by = excluded.saved_by, example = false
                             where t.version = :version
                            returning school, year, partnership, basic_support, arrangements, saved_at)
                        insert into profiles.spending_revision
                               (school, year, partnership, basic_support, arrangements, saved_at)
                        select school, year, partnership, basic_support, arrangements, saved_at from saved
                        """)
                .bind("school", input.school())
                .bind("year", input.year())
                .bind("basicSupport", json(input.basicSupport().account()))
                .bind("arrangements", json(input.arrangements().account()))
                .bind("at", at)
                .bind("role", role.name())
                .bind("version", input.version());
        statement = bound(statement, "partnership", partnership, String.class);
        statement = bound(statement, "budget", input.budgetNextYear(), Long.class);
        statement = bound(statement, "explanation", input.explanation(), String.class);
        return statement.fetch().rowsUpdated().map(rows -> rows == 1);
    }

    private static Spending spending(Readable row) {
        var columns = new Columns(row);
        return new Spending(
                columns.text("school"),
                columns.value("year", Integer.class),
                columns.json("basic_support", SpendingAccount.class),
                columns.json("arrangements", SpendingAccount.class),
                row.get("budget_next_year", Long.class),
                row.get("explanation", String.class),
                columns.value("version", Integer.class),
                columns.value("saved_at", OffsetDateTime.class),
                columns.word("saved_by", Role.class),
                columns.flag("example"));
    }

    private static <T> GenericExecuteSpec bound(
            GenericExecuteSpec statement, String name, @Nullable T value, Class<T> type) {
        return value == null ? statement.bindNull(name, type) : statement.bind(name, value);
    }

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }
}
