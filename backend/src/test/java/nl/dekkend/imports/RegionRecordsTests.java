package nl.dekkend.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegionRecordsTests {

    enum Size {
        SMALL,
        LARGE
    }

    record Part(String name, @Nullable Size size) {}

    record Thing(
            String id,
            Size size,
            List<Part> parts,
            @Nullable String owner) {}

    @TempDir
    Path folder;

    private final RegionProblems problems = new RegionProblems();

    @Test
    void everyRecordIsReadWithTheLineItBeginsOn() throws IOException {
        var things = read("""
                # what there is
                things:
                  - {id: a, size: SMALL, parts: []}
                  - id: b
                    size: LARGE
                    parts:
                      - {name: wheel, size: SMALL}
                """);

        assertThat(refused()).isEmpty();
        assertThat(things)
                .extracting(RegionRecord::id, RegionRecord::line)
                .containsExactly(tuple("a", 3), tuple("b", 4));
    }

    @Test
    void anUnknownFieldIsNamedOnce() throws IOException {
        read("""
                things:
                  - id: a
                    size: SMALL
                    colour: {red: 1}
                    parts:
                      - {name: wheel, maker: nobody}
                """);

        assertThat(refused())
                .containsExactly(
                        "things.yaml, regel 2: a, veld parts/0/maker: dit veld bestaat niet. Kies uit: name, size.",
                        "things.yaml, regel 2: a, veld colour: dit veld bestaat niet. Kies uit: id, owner, parts, size.");
    }

    @Test
    void aWordThatIsNotOnTheListIsNamedWithTheList() throws IOException {
        read("""
                things:
                  - id: a
                    size: HUGE
                    parts:
                      - {name: wheel, size: tiny}
                """);

        assertThat(refused())
                .containsExactly(
                        "things.yaml, regel 3: a, veld size: 'HUGE' is hier niet mogelijk. Kies uit: SMALL, LARGE.",
                        "things.yaml, regel 5: a, veld parts/0/size: 'tiny' is hier niet mogelijk. Kies uit: SMALL, LARGE.");
    }

    @Test
    void aFieldThatMustBeThereIsMissed() throws IOException {
        read("""
                things:
                  - id: a
                    parts:
                      - {size: SMALL}
                """);

        assertThat(refused())
                .containsExactly(
                        "things.yaml, regel 2: a, veld size: dit veld ontbreekt of is leeg.",
                        "things.yaml, regel 2: a, veld parts/0/name: dit veld ontbreekt of is leeg.");
    }

    @Test
    void somethingOfAnotherShapeIsNamed() throws IOException {
        read("""
                things:
                  - id: a
                    size: SMALL
                    parts: wheel
                """);

        assertThat(refused()).singleElement().asString().contains("regel 4: a, veld parts: verwacht is een lijst");
    }

    @Test
    void twoRecordsWithOneIdAreNamed() throws IOException {
        read("""
                things:
                  - {id: a, size: SMALL, parts: []}
                  - {id: a, size: LARGE, parts: []}
                """);

        assertThat(refused()).containsExactly("things.yaml, regel 3: a, veld id: staat ook op regel 2.");
    }

    @Test
    void aReferenceToNothingIsNamed() throws IOException {
        var thing =
                read("things: [{id: a, size: SMALL, parts: [], owner: nobody}]").getFirst();

        problems.unlessKnown(thing, "owner", thing.value().owner(), Set.of("somebody")::contains);

        assertThat(refused()).containsExactly("things.yaml, regel 1: a, veld owner: 'nobody' bestaat niet.");
    }

    @Test
    void theSameFieldTwiceIsNoReadableFile() throws IOException {
        read("things: [{id: a, id: b, size: SMALL, parts: []}]");

        assertThat(refused()).singleElement().asString().contains("things.yaml, regel 1: dit is geen leesbare YAML");
    }

    @Test
    void aFileWithAnotherListIsRefusedAtOnce() {
        var refusal = catchThrowableOfType(ImportRefused.class, () -> read("stuff: []"));

        assertThat(refusal.problems()).singleElement().asString().contains("één lijst met de naam 'things'");
    }

    private List<RegionRecord<Thing>> read(String yaml) throws IOException {
        var file = Files.writeString(folder.resolve("things.yaml"), yaml);
        return new RegionRecords(problems).read(file, "things", Thing.class, Thing::id);
    }

    private List<String> refused() {
        var refusal = catchThrowableOfType(ImportRefused.class, problems::refuse);
        return refusal == null
                ? List.of()
                : refusal.problems().stream().map(FileProblem::toString).toList();
    }
}
