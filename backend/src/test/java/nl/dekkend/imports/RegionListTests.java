package nl.dekkend.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegionListTests {

    record Thing(String id, @Nullable String part, RegionSources.Reference source) implements RegionList.Sourced {}

    @TempDir
    Path folder;

    @BeforeEach
    void aPlanIsTheOneSource() throws IOException {
        Files.writeString(folder.resolve("sources.yaml"), "sources: [{id: plan, title: Ondersteuningsplan}]\n");
    }

    @Test
    void everyRecordComesWithItsSource() throws IOException {
        var titles = read("things: [{id: a, source: {id: plan}}]\n").rows((thing, source) -> source.title());

        assertThat(titles).containsExactly("Ondersteuningsplan");
    }

    @Test
    void everyFaultIsToldTogetherWithEveryUnknownSource() throws IOException {
        var things = read("""
                things:
                  - {id: a, part: wheel, source: {id: plan}}
                  - {id: b, source: {id: hearsay}}
                """);

        assertThatThrownBy(() -> things.check((at, problems) ->
                        problems.unlessKnown(at, "part", at.value().part(), part -> false)))
                .hasMessageContaining("a, veld part: 'wheel' bestaat niet.")
                .hasMessageContaining("b, veld source: 'hearsay' bestaat niet.");
    }

    @Test
    void aRecordWithoutSourceIsRefusedBeforeAnythingElseIsAsked() {
        assertThatThrownBy(() -> read("things: [{id: a}]\n"))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("a, veld source: dit veld ontbreekt");
    }

    private RegionList<Thing> read(String content) throws IOException {
        var file = Files.writeString(folder.resolve("things.yaml"), content);
        return RegionList.read(file, "things", Thing.class, Thing::id);
    }
}
