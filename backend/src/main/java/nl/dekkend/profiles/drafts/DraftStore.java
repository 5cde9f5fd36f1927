package nl.dekkend.profiles.drafts;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import nl.dekkend.profiles.content.ProfileId;
import nl.dekkend.profiles.content.ProfileSection;
import nl.dekkend.profiles.norm.SupportNorm;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.SchoolYear;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Finds and begins drafts. */
@Component
class DraftStore {

    private static final String SECTIONS = JsonMapper.shared()
            .writeValueAsString(Arrays.stream(ProfileSection.values())
                    .collect(Collectors.toMap(ProfileSection::name, ProfileSection::fields)));

    private static final String SELECT = """
            select d.school, d.school_year, d.partnership, d.norm, d.status, d.version, d.prefilled_from,
                   d.from_example,
                   (select jsonb_agg(jsonb_build_object('section', s.section, 'version', s.version,
                                                        'content', s.content, 'savedAt', s.saved_at,
                                                        'savedBy', s.saved_by))
                      from profiles.draft_section s
                     where s.school = d.school and s.school_year = d.school_year) as sections
              from profiles.draft d
            """;

    private final DatabaseClient sql;

    DraftStore(DatabaseClient sql) {
        this.sql = sql;
    }

    /** Makes everybody else who writes this draft wait; false when there is none. */
    Mono<Boolean> lock(ProfileId id) {
        return sql.sql("""
                select true as there
                  from profiles.draft
                 where school = :school and school_year = :year
                   for update
                """)
                .bind("school", id.school())
                .bind("year", id.year().toString())
                .map(row -> new Columns(row).flag("there"))
                .one()
                .defaultIfEmpty(false);
    }

    /** All that these schools are writing. */
    Flux<ProfileId> ids(Collection<String> schools) {
        return sql.sql("select school, school_year from profiles.draft where school = any(:schools)")
                .bind("schools", schools.toArray(String[]::new))
                .map(DraftRow::id)
                .all();
    }

    Mono<DraftRow> byId(ProfileId id) {
        return sql.sql(SELECT + "where d.school = :school and d.school_year = :year")
                .bind("school", id.school())
                .bind("year", id.year().toString())
                .map(DraftRow::of)
                .one();
    }

    Flux<DraftRow> byIds(Collection<ProfileId> ids) {
        return sql.sql(SELECT + """
                  join unnest(:schools::text[], :years::text[]) as asked(school, school_year)
                 using (school, school_year)
                """)
                .bind("schools", ids.stream().map(ProfileId::school).toArray(String[]::new))
                .bind("years", ids.stream().map(id -> id.year().toString()).toArray(String[]::new))
                .map(DraftRow::of)
                .all();
    }

    /** Of each school the first that is not of the past, else the last. */
    Flux<DraftRow> firstOf(Collection<String> schools, SchoolYear current) {
        return sql.sql(SELECT + """
                 where d.school = any(:schools)
                   and d.school_year = (select coalesce(min(school_year) filter (where school_year >= :current),
                                                        max(school_year))
                                          from profiles.draft
                                         where school = d.school)
                """)
                .bind("schools", schools.toArray(String[]::new))
                .bind("current", current.toString())
                .map(DraftRow::of)
                .all();
    }

    /**
     * Begins a draft as a copy of the school's newest profile; advice of the participation council is about one year
     * alone. Versions count on from those of the year's earlier drafts, so that what was seen of one is never taken for
     * another. Does nothing when there is a draft already.
     */
    Mono<Long> start(ProfileId id, SupportNorm norm) {
        return begun(id, norm, """
                with before as (
                    select school_year, content, example
                      from profiles.profile
                     where school = :school and school_year <= :year and replaced_at is null
                     order by school_year desc
                     limit 1),
                draft as (
                    insert into profiles.draft
                           (school, school_year, partnership, norm, status, version, prefilled_from, from_example)
                    select :school, :year, :partnership, :norm, 'DRAFT',
                           1 + (select count(*) from profiles.draft_revision
                                 where school = :school and school_year = :year)
                             + (select count(*) from profiles.step
                                 where school = :school and school_year = :year),
                           (select school_year from before), coalesce((select example from before), false)
                        on conflict do nothing
                    returning school, school_year)
                insert into profiles.draft_section (school, school_year, section, version, content)
                select draft.school, draft.school_year, part.key,
                       (select coalesce(max(version), 0)
                          from profiles.draft_revision r
                         where r.school = :school and r.school_year = :year and r.section = part.key),
                       (select coalesce(jsonb_object_agg(field.key, field.value), '{}')
                          from before cross join lateral jsonb_each(before.content) field
                         where jsonb_exists(part.value, field.key)
                           and (part.key <> 'COUNCIL' or before.school_year = :year))
                  from draft cross join lateral jsonb_each(cast(:sections as jsonb)) part
                """).bind("sections", SECTIONS).fetch().rowsUpdated();
    }

    private GenericExecuteSpec begun(ProfileId id, SupportNorm norm, String statement) {
        return sql.sql(statement)
                .bind("school", id.school())
                .bind("year", id.year().toString())
                .bind("partnership", norm.partnershipId())
                .bind("norm", norm.id());
    }
}
