package nl.dekkend.graphql.http;

import java.util.Map;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.JsonPathAssertions;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What somebody hears who writes a wrong value into a question: its place and what is expected there. */
@DekkendTest
class WrongValueTests {

    @LocalServerPort
    int port;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            schools(filter: {kind: [FOO]})                  | filter.kind[0] must be a value of SchoolKind.
            schools(filter: {kind: [PRIMARY, "SPECIAL"]})   | filter.kind[1] must be a value of SchoolKind.
            schools(filter: {colour: "red"})                | filter must hold nothing but fields of SchoolFilter: colour is none.
            schools(filter: {near: {withinKm: 5}})          | filter.near must hold [postcode] too.
            schools(filter: {near: {postcode: null}})       | filter.near.postcode must not be null.
            schools(filter: {near: {postcode: "12"}})       | filter.near.postcode must be of type Postcode. Postcode: write a postcode as "1971" or "1971 HN".
            schools(filter: {near: "1971"})                 | filter.near must hold fields, between braces.
            schools(filter: {near: {postcode: "1971", withinKm: "five"}}) | filter.near.withinKm must be of type Float. Write a number.
            schools(filter: {partnership: [1]})             | filter.partnership must be of type ID. Write it as a string, between quotes.
            schools(filter: {profilePublished: "yes"})      | filter.profilePublished must be of type Boolean. Write true or false.
            schools(first: "ten")                           | first must be of type Int.
            """)
    void isToldWhereItStandsAndWhatIsExpectedThere(String field, String message) {
        answer(field, "en").isEqualTo(message);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            schools(filter: {kind: [FOO]})   | filter.kind[0] moet een waarde van SchoolKind zijn.
            schools(first: "ten")            | first moet van het type Int zijn.
            """)
    void isToldInDutchToWhoAsksInDutch(String field, String message) {
        answer(field, "nl").isEqualTo(message);
    }

    @Test
    void anArgumentThatIsUnknownIsToldInEnglishOnly() {
        answer("schools(colour: \"red\")", "nl").isEqualTo("Unknown field argument 'colour'");
    }

    private JsonPathAssertions answer(String field, String language) {
        return WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build()
                .post()
                .uri("/graphql")
                .header("accept-language", language)
                .bodyValue(Map.of("query", "{ " + field + " { totalCount } }"))
                .exchange()
                .expectBody()
                .jsonPath("$.errors[0].message");
    }
}
