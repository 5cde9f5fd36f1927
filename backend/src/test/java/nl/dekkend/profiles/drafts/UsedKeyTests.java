package nl.dekkend.profiles.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Issuer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** Somebody went to another school and another partnership, and still has the keys of what they once sent. */
@DekkendTest({"dekkend.imports.at-start=true", "dekkend.database=drafts"})
class UsedKeyTests {

    private static final String CHANGE = "Mutation.";

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @Test
    void whoHasLostARightGetsNoAnswerByAnOldKey() {
        var moved = Issuer.as(
                graphQl,
                "verhuisd",
                Map.of(
                        "roles", List.of("school-editor", "consultant", "editor"),
                        "schools", List.of("27MD01"),
                        "partnerships", List.of("PO2704")));
        var tried = new ArrayList<String>();
        var opened = new ArrayList<String>();

        Door.BY_FIELD.forEach((field, door) -> {
            if (!field.startsWith(CHANGE)) return;
            tried.add(field);
            wasUsed(field.substring(CHANGE.length()));
            if (door.with("oud").opens(moved, "27MD02", "PO2711", "27MD02", opened)) opened.add(field);
        });

        assertThat(tried).hasSizeGreaterThan(10);
        assertThat(opened).isEmpty();
    }

    private void wasUsed(String mutation) {
        sql.sql("""
                insert into changes.request (caller, mutation, key, input, at)
                values ('verhuisd', :mutation, 'oud', 'what was sent', now())
                """).bind("mutation", mutation).then().block();
    }
}
