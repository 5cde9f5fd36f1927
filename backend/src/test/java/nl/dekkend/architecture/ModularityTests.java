package nl.dekkend.architecture;

import nl.dekkend.Dekkend;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void aModuleUsesOnlyWhatItsPackageNoteAllows() {
        ApplicationModules.of(Dekkend.class).verify();
    }
}
