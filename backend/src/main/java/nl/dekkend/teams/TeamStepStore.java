package nl.dekkend.teams;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import nl.dekkend.identity.Role;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.SchoolYear;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What was changed and when. */
@Component
class TeamStepStore {

    /** As many as the contract promises. */
    private static final int MOST = 50;

    private final DatabaseClient sql;

    TeamStepStore(DatabaseClient sql) {
        this.sql = sql;
    }

    Mono<Void> add(RecordId id, SupportTeamStep step) {
        var tier = step.tier() == null ? null : step.tier().name();
        var year = step.schoolYear() == null ? null : step.schoolYear().toString();
        return sql.sql("""
                insert into teams.step (school, partnership, kind, at, done_by, tier, school_year, held_on)
                values (:school, :partnership, :kind, :at, :role, :tier, :year, :heldOn)
                """)
                .bind("school", id.school())
                .bind("partnership", id.partnership())
                .bind("kind", step.kind().name())
                .bind("at", step.at())
                .bind("role", step.by().name())
                .bind("tier", Parameters.in(R2dbcType.VARCHAR, tier))
                .bind("year", Parameters.in(R2dbcType.VARCHAR, year))
                .bind("heldOn", Parameters.in(R2dbcType.DATE, step.heldOn()))
                .then();
    }

    /** The newest of each, newest first. */
    Mono<Map<String, Collection<SupportTeamStep>>> of(Collection<RecordId> ids) {
        return sql.sql("""
                select asked.school || '.' || asked.partnership as record, s.kind, s.at, s.done_by, s.tier,
                       s.school_year, s.held_on
                  from unnest(:schools::text[], :partnerships::text[]) as asked(school, partnership)
                 cross join lateral (
                           select *
                             from teams.step t
                            where t.school = asked.school and t.partnership = asked.partnership
                            order by t.number desc
                            limit :most) s
                 order by s.number desc
                """)
                .bind("schools", RecordId.schools(ids))
                .bind("partnerships", RecordId.partnerships(ids))
                .bind("most", MOST)
                .map(row -> Map.entry(new Columns(row).text("record"), step(row)))
                .all()
                .collectMultimap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static SupportTeamStep step(Readable row) {
        var columns = new Columns(row);
        var year = row.get("school_year", String.class);
        var tier = row.get("tier", String.class);
        return new SupportTeamStep(
                columns.word("kind", SupportTeamStepKind.class),
                columns.value("at", OffsetDateTime.class),
                columns.word("done_by", Role.class),
                tier == null ? null : ConsultantTier.valueOf(tier),
                year == null ? null : SchoolYear.of(year),
                row.get("held_on", LocalDate.class));
    }
}
