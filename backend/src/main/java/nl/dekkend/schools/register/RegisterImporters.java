package nl.dekkend.schools.register;

import nl.dekkend.imports.Importer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RegisterImporters {

    @Bean
    Importer primarySchools(Registers registers, DayStore days) {
        return new RegisterImporter(RegisterKind.PRIMARY, PrimaryFile.FORMAT, PrimaryFile::entries, registers, days);
    }

    @Bean
    Importer secondarySchools(Registers registers, DayStore days) {
        return new RegisterImporter(
                RegisterKind.SECONDARY, SecondaryFile.FORMAT, SecondaryFile::entries, registers, days);
    }

    @Bean
    Importer memberships(FactStore facts, KnownCodes.Store codes, Registers registers) {
        return new FactImporter<>(
                "memberships", FactFiles::memberships, facts::memberships, codes, registers::settlePlaces);
    }

    @Bean
    Importer schoolNames(FactStore facts, KnownCodes.Store codes, Registers registers) {
        return new FactImporter<>(
                "school-names", FactFiles::otherNames, facts::otherNames, codes, registers::settleNames);
    }

    /** The same file as "core-areas", which the territory reads for the areas themselves. */
    @Bean
    Importer coreAreaSchools(FactStore facts, KnownCodes.Store codes, Registers registers) {
        return new FactImporter<>(
                "core-area-schools", FactFiles::coreAreas, facts::coreAreas, codes, registers::settleCoreAreas);
    }
}
