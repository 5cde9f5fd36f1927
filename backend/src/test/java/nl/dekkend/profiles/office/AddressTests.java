package nl.dekkend.profiles.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** Where schools are written to. */
@DekkendMailTest("dekkend.imports.at-start=true")
class AddressTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    MovableClock clock;

    @Autowired
    DatabaseClient sql;

    @Test
    void whatASchoolStatesGoesBeforeAnExampleAndNothingIsInvented() {
        clock.moveTo("2026-10-01");
        var stated = Office.form(graphQl, 50);
        stated.start();
        stated.contact("ib@vijftig.example");
        var example = Office.form(graphQl, 51).school();
        var none = Office.form(graphQl, 52).school();
        var settings = new ReminderSettings(
                URI.create("http://localhost:8000"),
                Map.of(stated.school(), "ander@school.example", example, "voorbeeld@school.example", "27MD02", "x@y"));

        var found = new AddressStore(sql, settings)
                .of(List.of(stated.school(), example, none))
                .block();

        assertThat(found)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(stated.school(), "ib@vijftig.example", example, "voorbeeld@school.example"));
    }

    @Test
    void examplesAreNamedBySchool() {
        var given = new MapConfigurationPropertySource(Map.of(
                "dekkend.reminders.site",
                "http://localhost:8000",
                "dekkend.reminders.example-addresses[27MD02]",
                "27md02@school.example"));

        assertThat(new Binder(given)
                        .bind("dekkend.reminders", ReminderSettings.class)
                        .get())
                .extracting(ReminderSettings::exampleAddresses)
                .isEqualTo(Map.of("27MD02", "27md02@school.example"));
    }
}
