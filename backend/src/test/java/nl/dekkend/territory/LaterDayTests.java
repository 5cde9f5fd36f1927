package nl.dekkend.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.dekkend.imports.ImportReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file that is loaded, brought again as of a later day. */
class LaterDayTests extends RestoredTerritory {

    @ParameterizedTest
    @CsvSource({
        "territories, territories.csv, 2015-01-01, territory.law, as_of, 1",
        "territories, territories.csv, 2015-01-01, territory.partnership, as_of, 150",
        "postcodes, postcodes.csv, 2014-01-01, territory.postcode_source, as_of, 1",
        "municipalities, municipalities.geojson, 2022-01-01, territory.municipality, source_as_of, 345"
    })
    void everyDayMovesAndNothingElse(String kind, String file, LocalDate was, String table, String day, int rows) {
        var before = without(day, table);
        assertThat(of(was, table, day)).isEqualTo(rows);

        assertThat(load(kind, file)).isEqualTo(new ImportReport.Redated(LATER));

        assertThat(of(LATER, table, day)).isEqualTo(rows);
        assertThat(of(was, table, day)).isZero();
        assertThat(without(day, table)).isEqualTo(before);
        assertThat(of(LATER, "imports.ledger", "as_of")).isEqualTo(1);
    }

    @Test
    void afterThatTheDayItHadBeforeIsTooOld() {
        load("postcodes", "postcodes.csv");

        assertThat(load("postcodes", ShippedTerritory.POSTCODES, LocalDate.of(2014, 1, 1)))
                .isInstanceOfSatisfying(
                        ImportReport.Refused.class,
                        refused -> assertThat(refused.messages())
                                .singleElement()
                                .asString()
                                .contains("ouder bestand"));
    }

    private ImportReport load(String kind, String file) {
        return load(kind, Path.of("data/open", file), LATER);
    }

    private int of(LocalDate day, String table, String column) {
        return Objects.requireNonNull(sql.sql("select count(*) from %s where %s = :day".formatted(table, column))
                .bind("day", day)
                .mapValue(Integer.class)
                .one()
                .block());
    }

    private List<Map<String, Object>> without(String day, String table) {
        return sql.sql(
                        "select md5(string_agg((to_jsonb(t) - '%s')::text, '' order by to_jsonb(t) - '%1$s')) as rows from %s t"
                                .formatted(day, table))
                .fetch()
                .all()
                .collectList()
                .block();
    }
}
