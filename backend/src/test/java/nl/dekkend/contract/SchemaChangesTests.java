package nl.dekkend.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Breaking changes are told from safe ones, and only pass when clients were told. */
class SchemaChangesTests {

    private static final String PUBLISHED = """
            type Query { school(id: ID!, year: String): School hits: Hit }
            type School { name: String! phone: String kind: SchoolKind pupils: [Int!]! }
            type Offer { name: String! }
            union Hit = School | Offer
            enum SchoolKind { PRIMARY SECONDARY }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "phone: String > '' > School.phone",
                "name: String! phone > name: String phone > School.name",
                "phone: String > phone: Int > School.phone",
                ", year: String > '' > Query.school",
                "year: String > year: String! > Query.school",
                "PRIMARY SECONDARY > PRIMARY > SchoolKind.SECONDARY",
                "School | Offer > School > Hit.Offer",
            })
    void whatBreaksAClientIsFound(String part, String other, String member) {
        var changes = SchemaChanges.between(PUBLISHED, PUBLISHED.replace(part, other));

        assertThat(changes)
                .filteredOn(SchemaChange::breaking)
                .extracting(SchemaChange::member)
                .contains(member);
    }

    @Test
    void anAddedFieldIsSafe() {
        var changes =
                SchemaChanges.between(PUBLISHED, PUBLISHED.replace("phone: String", "phone: String mail: String"));

        assertThat(changes).extracting(SchemaChange::member).containsExactly("School.mail");
        assertThat(changes).noneMatch(SchemaChange::breaking);
    }

    @Test
    void aBreakPassesOnlyWhenTheNewestReleaseNamesIt() {
        var changes = List.of(new SchemaChange("School.phone", true, "gone"));

        assertThat(SchemaChanges.unannounced(changes, "# C\n\n## 2\n\n- `School.phone`: use contact.\n"))
                .isEmpty();
        assertThat(SchemaChanges.unannounced(changes, "# C\n\n## 2\n\n- New.\n\n## 1\n\n- `School.phone`\n"))
                .isEqualTo(changes);
        assertThat(SchemaChanges.unannounced(changes, "# C\n\n## 2\n\n- `School.phoneNumber` is new.\n"))
                .isEqualTo(changes);
    }

    @Test
    void thePublishedTextDoesNotDependOnTheOrderOfTheFiles() {
        assertThat(SchemaChanges.printed("type Query { b: B a: A } type A { x: Int } type B { y: Int }"))
                .isEqualTo(SchemaChanges.printed("type B { y: Int } type A { x: Int } type Query { a: A b: B }"));
    }
}
