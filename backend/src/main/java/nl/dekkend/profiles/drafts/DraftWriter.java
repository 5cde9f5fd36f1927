package nl.dekkend.profiles.drafts;

import java.util.Objects;
import nl.dekkend.profiles.content.ProfileId;
import nl.dekkend.profiles.content.ProfileStatus;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes to a draft that the caller has locked; each in the transaction of its caller. */
@Component
class DraftWriter {

    private final DatabaseClient sql;

    DraftWriter(DatabaseClient sql) {
        this.sql = sql;
    }

    /** Makes whoever confirms a profile of this school wait, until the transaction ends: there is no draft to lock. */
    Mono<Void> lock(String school) {
        return sql.sql("select pg_advisory_xact_lock(hashtextextended('profiles.profile ' || :school, 0))")
                .bind("school", school)
                .then();
    }

    /** Keeps a section, and its text for ever. */
    Mono<Void> save(ProfileId id, DraftSection section) {
        return about(id, """
                with section as (
                    update profiles.draft_section
                       set content = cast(:content as jsonb), version = :version, saved_at = :at, saved_by = :role
                     where school = :school and school_year = :year and section = :section
                    returning school, school_year, section, version, content, saved_at, saved_by),
                revision as (
                    insert into profiles.draft_revision
                           (school, school_year, section, version, content, saved_at, saved_by)
                    select school, school_year, section, version, content, saved_at, saved_by from section)
                update profiles.draft
                   set version = version + 1
                 where school = :school and school_year = :year
                """)
                .bind("section", section.section().name())
                .bind("version", section.version())
                .bind("content", JsonMapper.shared().writeValueAsString(section.content()))
                .bind("at", Objects.requireNonNull(section.savedAt()))
                .bind("role", Objects.requireNonNull(section.savedBy()).name())
                .then();
    }

    /** Tells of a step and moves the draft to where it leads. */
    Mono<Void> step(ProfileId id, ProfileStep step, ProfileStatus next) {
        return tell(id, step).then(about(id, """
                        update profiles.draft
                           set status = :status, version = version + 1
                         where school = :school and school_year = :year
                        """).bind("status", next.name()).then());
    }

    /** Tells of a step that leaves no draft behind. */
    Mono<Void> lastStep(ProfileId id, ProfileStep step) {
        return tell(id, step).then(about(id, """
                        delete from profiles.draft
                         where school = :school and school_year = :year
                        """).then());
    }

    /** Tells of a step beside any draft. */
    Mono<Void> tell(ProfileId id, ProfileStep step) {
        var told = about(id, """
                insert into profiles.step (school, school_year, kind, at, role, reason)
                values (:school, :year, :kind, :at, :role, :reason)
                """)
                .bind("kind", step.kind().name())
                .bind("at", step.at())
                .bind("role", step.by().name());
        return (step.reason() == null ? told.bindNull("reason", String.class) : told.bind("reason", step.reason()))
                .then();
    }

    private GenericExecuteSpec about(ProfileId id, String statement) {
        return sql.sql(statement)
                .bind("school", id.school())
                .bind("year", id.year().toString());
    }
}
