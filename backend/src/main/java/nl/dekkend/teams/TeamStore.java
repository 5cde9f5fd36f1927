package nl.dekkend.teams;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import nl.dekkend.identity.Role;
import nl.dekkend.shared.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Contacts and hours, as partnerships keep them. */
@Component
class TeamStore {

    private final DatabaseClient sql;

    TeamStore(DatabaseClient sql) {
        this.sql = sql;
    }

    /** Makes whoever changes something of this school wait, of whatever partnership, until the transaction ends. */
    Mono<Void> lock(String school) {
        return sql.sql("select pg_advisory_xact_lock(hashtextextended('teams.team ' || :school, 0))")
                .bind("school", school)
                .then();
    }

    /** What any partnership keeps of these schools. */
    Flux<SupportTeamRecord> of(Collection<String> schools) {
        return sql.sql("""
                select school, partnership, members, tier, version, changed_at, changed_by,
                       (select max(at)
                          from teams.step s
                         where s.school = t.school and s.partnership = t.partnership and s.kind = 'CONTACTS'
                       ) as contacts_at
                  from teams.team t
                 where school = any(:schools)
                """)
                .bind("schools", schools.toArray(String[]::new))
                .map(TeamStore::record)
                .all();
    }

    /** One of them; while nobody kept anything, an empty one. */
    Mono<SupportTeamRecord> of(RecordId id) {
        return of(List.of(id.school()))
                .filter(one -> one.key().equals(id))
                .next()
                .defaultIfEmpty(SupportTeamRecord.none(id.school(), id.partnership()));
    }

    Mono<Void> save(
            RecordId id, List<SupportTeamMember> members, @Nullable ConsultantTier tier, OffsetDateTime at, Role role) {
        return sql.sql("""
                insert into teams.team as t (school, partnership, members, tier, version, changed_at, changed_by)
                values (:school, :partnership, cast(:members as jsonb), :tier, 1, :at, :role)
                    on conflict (school, partnership) do update
                   set members = excluded.members, tier = excluded.tier, version = t.version + 1,
                       changed_at = excluded.changed_at, changed_by = excluded.changed_by
                """)
                .bind("school", id.school())
                .bind("partnership", id.partnership())
                .bind("members", JsonMapper.shared().writeValueAsString(members))
                .bind("tier", Parameters.in(R2dbcType.VARCHAR, tier == null ? null : tier.name()))
                .bind("at", at)
                .bind("role", role.name())
                .then();
    }

    private static SupportTeamRecord record(Readable row) {
        var columns = new Columns(row);
        return new SupportTeamRecord(
                columns.text("school"),
                columns.text("partnership"),
                columns.jsonList("members", SupportTeamMember.class),
                row.get("tier", String.class) == null ? null : columns.word("tier", ConsultantTier.class),
                columns.value("version", Integer.class),
                columns.value("changed_at", OffsetDateTime.class),
                columns.word("changed_by", Role.class),
                row.get("contacts_at", OffsetDateTime.class));
    }
}
