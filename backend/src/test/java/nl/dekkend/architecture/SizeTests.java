package nl.dekkend.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The house's numbers: small files read quickly, hidden types change freely. */
class SizeTests {

    @Test
    void filesAreSmall() throws IOException {
        var sizes = javaFiles("src/main/java").stream()
                .map(SizeTests::lines)
                .sorted()
                .toList();

        assertThat(sizes.get(sizes.size() / 2)).as("median").isLessThanOrEqualTo(45);
        assertThat(sizes.get(sizes.size() * 9 / 10)).as("p90").isLessThanOrEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src/test/java"})
    void noFileIsLongerThan200Lines(String folder) throws IOException {
        assertThat(javaFiles(folder)).filteredOn(file -> lines(file) > 200).isEmpty();
    }

    @Test
    void noScriptIsLongerThan200Lines() throws IOException {
        try (var scripts = Files.walk(Path.of("../script"))) {
            assertThat(scripts)
                    .filteredOn(Files::isRegularFile)
                    .filteredOn(script -> lines(script) > 200)
                    .isEmpty();
        }
    }

    @Test
    void noLineIsLongerThan120Characters() throws IOException {
        for (var file : javaFiles("src/main/java")) {
            assertThat(Files.readAllLines(file)).as(file.toString()).noneMatch(line -> line.length() > 120);
        }
    }

    @Test
    void controllersAreAtMost80Lines() throws IOException {
        assertThat(javaFiles("src/main/java"))
                .filteredOn(file -> file.toString().endsWith("Controller.java") && lines(file) > 80)
                .isEmpty();
    }

    @Test
    void atLeastHalfOfTheTopLevelTypesAreHidden() {
        var types = Main.CLASSES.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .toList();
        var hidden = types.stream()
                .filter(type -> !type.getModifiers().contains(JavaModifier.PUBLIC))
                .count();

        assertThat(hidden * 2).as("hidden of %d types", types.size()).isGreaterThanOrEqualTo(types.size());
    }

    @Test
    void everyPackageHasItsNote() throws IOException {
        for (var file : javaFiles("src/main/java")) {
            assertThat(file.resolveSibling("package-info.java")).exists();
        }
    }

    private static List<Path> javaFiles(String folder) throws IOException {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
