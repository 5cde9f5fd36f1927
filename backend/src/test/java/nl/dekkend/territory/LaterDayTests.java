package nl.dekkend.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.dekkend.imports.ImportReport;
import nl.dekkend.imports.Imports;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;

/** The file that is loaded, brought again as of a later day. Shares the database of {@link TerritoryImportTests}. */
@DekkendTest({"dekkend.imports.at-start=false", "spring.application.name=territory-imports"})
class LaterDayTests {

    private static final LocalDate LATER = ShippedTerritory.LATER;

    @Autowired
    Imports imports;

    @Autowired
    DatabaseClient sql;

    @BeforeEach
    void loadWhatIsShipped() {
        ShippedTerritory.restore(imports, sql);
    }

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

        var report = ShippedTerritory.run(imports, "postcodes", ShippedTerritory.POSTCODES, LocalDate.of(2014, 1, 1))
                .block();

        assertThat(report)
                .isInstanceOfSatisfying(
                        ImportReport.Refused.class,
                        refused -> assertThat(refused.messages())
                                .singleElement()
                                .asString()
                                .contains("ouder bestand"));
    }

    private ImportReport load(String kind, String file) {
        return Objects.requireNonNull(ShippedTerritory.run(imports, kind, Path.of("data/open", file), LATER)
                .block());
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
