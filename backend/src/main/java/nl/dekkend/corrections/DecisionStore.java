package nl.dekkend.corrections;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import nl.dekkend.identity.Role;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Writes down what was decided. */
@Component
class DecisionStore {

    private final DatabaseClient sql;
    private final CorrectionMapper mapper;
    private final Clock clock;

    DecisionStore(DatabaseClient sql, CorrectionMapper mapper, Clock clock) {
        this.sql = sql;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** In the caller's transaction, to the end of which nobody else decides about these. */
    Flux<Correction> held(Collection<String> ids) {
        return sql.sql("select %s from corrections.suggestion where id = any(:ids) order by id for update"
                        .formatted(CorrectionMapper.COLUMNS))
                .bind("ids", CorrectionMapper.ids(ids))
                .map(mapper::correction)
                .all();
    }

    /**
     * The address is given once and erased, and with {@link CorrectionDecision#ERASE} all that was said.
     *
     * @param roles in which the caller decides, of each in the order of the input
     */
    Flux<Decided> decide(DecideCorrectionsInput input, List<Role> roles) {
        return sql.sql("""
                update corrections.suggestion
                   set status = :status, decided_at = :now, decided_by = given.role, explanation = :explanation,
                       address = null, version = version + 1,
                       wrong = case when :kept then wrong end, proposal = case when :kept then proposal end
                  from unnest(:ids::uuid[], :roles::text[]) as given(correction, role)
                 where id = given.correction
                returning old.address as reply_to, %s
                """.formatted(CorrectionMapper.COLUMNS))
                .bind("status", input.decision().outcome().name())
                .bind("now", OffsetDateTime.now(clock))
                .bind("explanation", Parameters.in(R2dbcType.VARCHAR, input.explanation()))
                .bind("kept", input.decision() != CorrectionDecision.ERASE)
                .bind("ids", CorrectionMapper.ids(input.ids()))
                .bind("roles", roles.stream().map(Role::name).toArray(String[]::new))
                .map(row -> new Decided(mapper.correction(row), row.get("reply_to", String.class)))
                .all();
    }
}
