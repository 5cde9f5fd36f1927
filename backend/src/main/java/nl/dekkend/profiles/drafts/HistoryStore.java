package nl.dekkend.profiles.drafts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.r2dbc.spi.Readable;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.dekkend.identity.Role;
import nl.dekkend.profiles.content.ProfileContent;
import nl.dekkend.profiles.content.ProfileId;
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

    /** Of each newest first, the last 100; nothing for a part that nobody saved. */
    Mono<Map<SectionHistory, List<DraftRevision>>> revisions(Collection<SectionHistory> sections) {
        var asked = List.copyOf(sections);
        return sql.sql("""
                select asked.place, version, saved_at, saved_by, content
                  from unnest(:schools::text[], :years::text[], :sections::text[]) with ordinality
                           as asked(school, school_year, section, place)
                 cross join lateral (
                    select number, version, saved_at, saved_by, content
                      from profiles.draft_revision r
                     where (r.school, r.school_year, r.section) = (asked.school, asked.school_year, asked.section)
                     order by number desc
                     limit 100) newest
                 order by asked.place, number desc
                """)
                .bind("schools", words(asked, section -> section.id().school()))
                .bind("years", words(asked, section -> section.id().year()))
                .bind("sections", words(asked, SectionHistory::section))
                .map(row -> Map.entry(
                        asked.get(Math.toIntExact(new Columns(row).value("place", Long.class)) - 1), revision(row)))
                .all()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static String[] words(List<SectionHistory> sections, Function<SectionHistory, Object> part) {
        return sections.stream().map(part).map(Object::toString).toArray(String[]::new);
    }

    /** The newest with this version: there was a time when a draft that was begun again counted from 1 again. */
    Mono<DraftRevision> revision(SectionHistory of, int version) {
        return sql.sql("""
                select version, saved_at, saved_by, content
                  from profiles.draft_revision
                 where school = :school and school_year = :year and section = :section and version = :version
                 order by number desc
                 limit 1
                """)
                .bind("school", of.id().school())
                .bind("year", of.id().year().toString())
                .bind("section", of.section().name())
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
