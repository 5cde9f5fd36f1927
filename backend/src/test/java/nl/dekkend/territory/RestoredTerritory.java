package nl.dekkend.territory;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import nl.dekkend.imports.ImportReport;
import nl.dekkend.imports.Imports;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;

/** For tests that load files nobody else wants to see: a database of their own, before each as after a first start. */
@DekkendTest({"dekkend.imports.at-start=false", "spring.application.name=territory-imports"})
abstract class RestoredTerritory {

    static final LocalDate LATER = ShippedTerritory.LATER;

    @Autowired
    Imports imports;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Postcodes postcodes;

    @Autowired
    DatabaseClient sql;

    @TempDir
    Path folder;

    @BeforeEach
    void loadWhatIsShipped() {
        ShippedTerritory.restore(imports, sql);
    }

    ImportReport load(String kind, Path file, LocalDate asOf) {
        return Objects.requireNonNull(
                ShippedTerritory.run(imports, kind, file, asOf).block());
    }
}
