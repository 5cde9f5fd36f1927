package nl.dekkend.profiles.drafts;

import java.time.OffsetDateTime;
import nl.dekkend.identity.Role;
import nl.dekkend.profiles.content.ProfileContent;
import nl.dekkend.profiles.content.ProfileId;
import nl.dekkend.profiles.content.ProfileSection;
import nl.dekkend.shared.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** What was done with a draft and what once stood in it. */
@Component
class HistoryStore {

    private final DatabaseClient sql;

    HistoryStore(DatabaseClient sql) {
        this.sql = sql;
    }

    /** Newest first, the last 200. */
    Flux<ProfileStep> steps(ProfileId id) {
        return sql.sql("""
                select kind, at, role, reason
                  from profiles.step
                 where school = :school and school_year = :year
                 order by number desc
                 limit 200
                """)
                .bind("school", id.school())
                .bind("year", id.year().toString())
                .map(row -> new ProfileStep(
                        new Columns(row).word("kind", ProfileStepKind.class),
                        new Columns(row).value("at", OffsetDateTime.class),
                        new Columns(row).word("role", Role.class),
                        row.get("reason", String.class)))
                .all();
    }

    /** Newest first, the last 100. */
    Flux<DraftRevision> revisions(ProfileId id, ProfileSection section) {
        return sql.sql("""
                select version, saved_at, saved_by, content
                  from profiles.draft_revision
                 where school = :school and school_year = :year and section = :section
                 order by number desc
                 limit 100
                """)
                .bind("school", id.school())
                .bind("year", id.year().toString())
                .bind("section", section.name())
                .map(row -> new DraftRevision(
                        new Columns(row).value("version", Integer.class),
                        new Columns(row).value("saved_at", OffsetDateTime.class),
                        new Columns(row).word("saved_by", Role.class),
                        new Columns(row).json("content", ProfileContent.class)))
                .all();
    }
}
