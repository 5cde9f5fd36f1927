package nl.dekkend.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the shipped open data say of themselves. */
class OpenSourcesTests {

    private static final OpenSources.SourcesFile SOURCES =
            RegionFile.read(Path.of("data/open/sources.yaml"), OpenSources.SourcesFile.class);

    @Test
    void onlyOfTheBordersNobodyHasToldWhereTheyAreRead() {
        assertThat(SOURCES.files())
                .filteredOn(file -> file.url() == null)
                .extracting(OpenSources.Entry::kind)
                .containsExactly("municipalities");
        assertThat(SOURCES.files())
                .filteredOn(file -> file.url() != null)
                .allMatch(file -> "https".equals(String.valueOf(file.url().getScheme())));
    }
}
