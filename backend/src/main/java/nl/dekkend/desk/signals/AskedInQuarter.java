package nl.dekkend.desk.signals;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nl.dekkend.desk.Label;
import nl.dekkend.desk.QuestionMapper;
import nl.dekkend.desk.ThreadStore;
import nl.dekkend.graphql.Batches;
import nl.dekkend.schools.School;
import nl.dekkend.schools.Schools;
import nl.dekkend.shared.Quarter;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** What the questions of a quarter are about. Where the desk names no place, that of the school stands in. */
@Component
class AskedInQuarter {

    private record Asked(Label label, @Nullable String school) {

        Label at(@Nullable School named) {
            return label.municipality() != null || named == null
                    ? label
                    : new Label(label.theme(), named.municipalityId());
        }
    }

    private final DatabaseClient sql;
    private final QuestionMapper mapper;
    private final Schools schools;
    private final Clock clock;

    AskedInQuarter(DatabaseClient sql, QuestionMapper mapper, Schools schools, Clock clock) {
        this.sql = sql;
        this.mapper = mapper;
        this.schools = schools;
        this.clock = clock;
    }

    Flux<Label> labels(String partnership, Quarter quarter) {
        return sql.sql("""
                select %s, theme, municipality
                  from desk.question left join desk.label on question_id = id
                 where partnership_id = :partnership and asked_at >= :from and asked_at < :to
                """.formatted(ThreadStore.COLUMNS))
                .bind("partnership", partnership)
                .bind("from", beginOf(quarter.firstDay()))
                .bind("to", beginOf(quarter.next().firstDay()))
                .map(row -> new Asked(Label.of(row), mapper.question(row).told().school()))
                .all()
                .collectList()
                .flatMapMany(this::placed);
    }

    private Flux<Label> placed(List<Asked> all) {
        return Batches.linked(all, Asked::school, schools::byIds, School::id)
                .flatMapIterable(found ->
                        all.stream().map(asked -> asked.at(found.get(asked))).toList());
    }

    private OffsetDateTime beginOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }
}
