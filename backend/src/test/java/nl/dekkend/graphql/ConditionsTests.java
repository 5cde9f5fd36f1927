package nl.dekkend.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConditionsTests {

    @Test
    void aLongWordIsFoundWhenItIsMisspelt() {
        assertThat(new Conditions().text("kerkuyl", "words").sql()).contains("<%");
    }

    @Test
    void aCodeIsFoundAsItIsWrittenOnly() {
        assertThat(new Conditions().text("27MD02", "words").sql())
                .contains("like")
                .doesNotContain("<%");
    }
}
