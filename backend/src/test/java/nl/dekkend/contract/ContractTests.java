package nl.dekkend.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The contract in {@code schema/}, held to its own rules. */
class ContractTests {

    @Test
    void theContractKeepsEveryRule() throws IOException {
        assertThat(SchemaRules.faults(ContractFiles.sources())).isEmpty();
    }

    @Test
    void whatBreaksClientsIsNamedInTheChangelog() throws IOException {
        var present = SchemaChanges.printed(ContractFiles.sources());

        assertThat(SchemaChanges.unannounced(
                        SchemaChanges.between(ContractFiles.publishedBefore(), present), ContractFiles.changelog()))
                .isEmpty();
    }

    @Test
    void thePublishedContractIsThePresentOne() throws IOException {
        assertThat(ContractFiles.published())
                .as("run script/schema publish and commit schema/published.graphqls with the change")
                .isEqualTo(SchemaChanges.printed(ContractFiles.sources()));
    }
}
