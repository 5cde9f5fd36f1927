package nl.dekkend.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule is shown a contract that keeps it and one that does not. */
class SchemaRulesTests {

    private static final String GOOD = """
            "Where everything starts." type Query {
              "All that can be found, nearest first." schools("How many, 20 unless said." first: Int, "Read on here." after: String): SchoolConnection!
            }
            "One page of them." type SchoolConnection {
              "With cursors." edges: [SchoolEdge]!
              "Without cursors." nodes: [School!]!
              "Where this page stands." pageInfo: PageInfo!
              "Over all pages." totalCount: Int!
            }
            "A place in the list." type SchoolEdge { "Read on behind it." cursor: String! "Found here." node: School! }
            "A building where children learn." type School {
              "As parents know it." name: String!
              "Words it had before. At most 20." formerNames: [String!]! @listSize(assumedSize: 20)
              "Who it teaches." kind: SchoolKind!
            }
            "What a building is for." enum SchoolKind { "Four to twelve years." PRIMARY "Twelve and over." SECONDARY_SPECIAL }
            "Which ones. Every list holds at most 50 values." input SchoolFilter { "Any of these." kind: [SchoolKind!] }
            "Where changes start." type Mutation { "Not here any more." closeSchool("Which and when." input: CloseSchoolInput!): CloseSchoolResult! }
            "Which to shut, and when." input CloseSchoolInput { "Send again safely." idempotencyKey: String }
            "How it went." union CloseSchoolResult = School
            """;

    @Test
    void aGoodContractHasNoFaults() {
        assertThat(SchemaRules.faults(GOOD)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"A building where children learn.\" ",
                "\"As parents know it.\" ",
                "\"How many, 20 unless said.\" ",
                "\"Twelve and over.\" ",
                "\"Any of these.\" ",
                "\"How it went.\" "
            })
    void aMissingDescriptionIsFound(String description) {
        assertThat(SchemaRules.faults(without(description)))
                .singleElement()
                .asString()
                .endsWith("has no description");
    }

    @Test
    void aDescriptionThatOnlyRepeatsTheNameIsFound() {
        assertThat(with("As parents know it.", "The name of the school."))
                .containsExactly("School.name: the description only repeats the name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"formerNames:>former_names:", "PRIMARY>Primary", "after: String>After: String"})
    void aNameInAnotherFormIsFound(String change) {
        assertThat(changed(change)).anyMatch(fault -> fault.contains("the name is not"));
    }

    @Test
    void aTypeInAnotherFormIsFound() {
        assertThat(with("SchoolKind", "schoolKind")).containsExactly("schoolKind: the name is not PascalCase");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "input: CloseSchoolInput!>input: CloseSchoolInput",
                "input: CloseSchoolInput!>school: ID!",
                "CloseSchoolInput!)>CloseSchoolInput!, \"Why so.\" why: String)",
                "): CloseSchoolResult!>): Boolean!",
                "union CloseSchoolResult = School>type CloseSchoolResult { \"Found.\" at: String }",
                "idempotencyKey: String>once: String"
            })
    void aMutationInAnotherFormIsFound(String change) {
        assertThat(changed(change)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[SchoolEdge]!>[SchoolEdge!]!",
                "totalCount: Int!>totalCount: Int",
                "pageInfo: PageInfo!>page: PageInfo!",
                "cursor: String!>cursor: Int!",
                ", \"Read on here.\" after: String>"
            })
    void aConnectionInAnotherFormIsFound(String change) {
        assertThat(changed(change)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" At most 20.>", "At most 20>At most 30", "@listSize(assumedSize: 20)>", "[String!]!>[String]!"})
    void aListWithoutALargestSizeIsFound(String change) {
        assertThat(changed(change)).isNotEmpty().allMatch(fault -> fault.startsWith("School.formerNames"));
    }

    @Test
    void aListInAnInputWithoutALargestSizeIsFound() {
        assertThat(with(" Every list holds at most 50 values.", ""))
                .containsExactly("SchoolFilter.kind: says nowhere \"at most N\"");
    }

    private static List<String> changed(String change) {
        var parts = change.split(">", 2);
        return with(parts[0], parts[1]);
    }

    private static List<String> with(String part, String other) {
        assertThat(GOOD).contains(part);
        return SchemaRules.faults(GOOD.replace(part, other));
    }

    private static String without(String part) {
        assertThat(GOOD).contains(part);
        return GOOD.replace(part, "");
    }
}
