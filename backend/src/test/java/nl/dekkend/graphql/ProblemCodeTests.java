package nl.dekkend.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.dekkend.architecture.Main;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemCodeTests {

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyCodeHasAMessageAndEveryMessageACode(String language) {
        var messages = ResourceBundle.getBundle(
                "problems",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));

        assertThat(new TreeSet<>(messages.keySet())).isEqualTo(new TreeSet<>(codes()));
    }

    private static Set<String> codes() {
        return Main.CLASSES.stream()
                .filter(type -> type.isAssignableTo(ProblemCode.class) && type.isEnum())
                .map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(code -> ((ProblemCode) code).name())
                .collect(Collectors.toSet());
    }
}
