package nl.dekkend.profiles.published;

import static java.util.stream.Collectors.toSet;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.dekkend.changes.ChangeKind;
import nl.dekkend.changes.MergeStatement;
import nl.dekkend.changes.Merged;
import nl.dekkend.changes.Merges;
import nl.dekkend.profiles.content.Grade;
import nl.dekkend.profiles.content.ProfileContent;
import nl.dekkend.profiles.content.ProfileId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * Prints profiles that were made up, all at once and in the caller's transaction. A school that has spoken itself keeps
 * what it has: its own profile is never replaced nor joined by an example, and one it confirmed or wrote a part of stays
 * as it is.
 */
@Component
public class ExamplePress {

    private static final String KEEP = """
            merge into profiles.profile t
            using (select r.*
                     from jsonb_populate_recordset(null::profiles.profile, cast(:rows as jsonb)) r
                    where not exists (select from profiles.profile p where p.school = r.school and not p.example)
                      and not exists (select from profiles.step s
                                       where s.school = r.school and s.kind in ('PUBLISHED', 'CONFIRMED'))) r
               on t.school = r.school and t.school_year = r.school_year and t.replaced_at is null
             when matched
                  and (t.partnership, t.norm, t.content, t.met, t.total, t.grades, t.needs, t.published_at,
                       t.confirmed_at)
                      is distinct from (r.partnership, r.norm, r.content, r.met, r.total, r.grades, r.needs,
                                        r.published_at, r.confirmed_at)
                  then update
                  set partnership = r.partnership, norm = r.norm, content = r.content, met = r.met, total = r.total,
                      grades = r.grades, needs = r.needs, published_at = r.published_at, confirmed_at = r.confirmed_at
             when not matched then insert
                  (school, school_year, edition, partnership, norm, content, met, total, grades, needs, published_at,
                   confirmed_at, example)
                  values (r.school, r.school_year, 1, r.partnership, r.norm, r.content, r.met, r.total, r.grades,
                          r.needs, r.published_at, r.confirmed_at, true)
            returning t.school || '.' || t.school_year as record,
                      case when merge_action() = 'INSERT' then 'ADDED' else 'CHANGED' end as kind
            """;

    /** A row of {@code profiles.profile}. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Row(
            String school,
            String schoolYear,
            String partnership,
            String norm,
            ProfileContent content,
            int met,
            int total,
            Map<String, Grade> grades,
            List<String> needs,
            OffsetDateTime publishedAt,
            @Nullable OffsetDateTime confirmedAt) {

        static Row of(Printing edition) {
            return new Row(
                    edition.id().school(),
                    edition.id().year().toString(),
                    edition.partnership(),
                    edition.norm().id(),
                    edition.content(),
                    edition.basicSupport().met(),
                    edition.basicSupport().total(),
                    edition.grades(),
                    edition.needs().stream().sorted().toList(),
                    edition.at(),
                    edition.confirmedAt());
        }
    }

    private final Merges merges;
    private final FoundBy foundBy;

    ExamplePress(Merges merges, FoundBy foundBy) {
        this.merges = merges;
        this.foundBy = foundBy;
    }

    /** Prints what is new or different, lets schools be found by it and tells who follows. */
    public Mono<Merged> print(List<Printing> editions) {
        var rows = editions.stream().map(Row::of).toList();
        return merges.merge(new MergeStatement("voorbeeldprofielen", "SupportProfile", KEEP, rows))
                .delayUntil(printed -> foundBy.renew(schools(printed)))
                .delayUntil(printed -> merges.record(List.of(printed)));
    }

    private static Set<String> schools(Merged printed) {
        return Stream.of(ChangeKind.ADDED, ChangeKind.CHANGED)
                .flatMap(kind -> printed.of(kind).stream())
                .map(id -> ProfileId.of(id).school())
                .collect(toSet());
    }
}
