package nl.dekkend.profiles.drafts;

import io.r2dbc.spi.Readable;
import java.time.OffsetDateTime;
import nl.dekkend.identity.Role;
import nl.dekkend.profiles.content.ProfileContent;
import nl.dekkend.profiles.content.ProfileId;
import nl.dekkend.profiles.content.ProfileSection;
import nl.dekkend.shared.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

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
                .map(HistoryStore::revision)
                .all();
    }

    /** The newest with this version: there was a time when a draft that was begun again counted from 1 again. */
    Mono<DraftRevision> revision(ProfileId id, ProfileSection section, int version) {
        return sql.sql("""
                select version, saved_at, saved_by, content
                  from profiles.draft_revision
                 where school = :school and school_year = :year and section = :section and version = :version
                 order by number desc
                 limit 1
                """)
                .bind("school", id.school())
                .bind("year", id.year().toString())
                .bind("section", section.name())
                .bind("version", version)
                .map(HistoryStore::revision)
                .one();
    }

    private static DraftRevision revision(Readable row) {
        var columns = new Columns(row);
        return new DraftRevision(
                columns.value("version", Integer.class),
                columns.value("saved_at", OffsetDateTime.class),
                columns.word("saved_by", Role.class),
                columns.json("content", ProfileContent.class));
    }
}
