package nl.dekkend.schools.register;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import nl.dekkend.imports.ImportReport.Imported;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.Importer;
import nl.dekkend.imports.OpenFile;
import nl.dekkend.imports.Table;
import nl.dekkend.schools.register.SecondaryPupilsFile.NamedCount;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Loads one count date of secondary education, and with it the names that parents know. */
@Component
class SecondaryPupilsImporter implements Importer {

    private final PupilStore pupils;
    private final NameStore names;
    private final Registers registers;

    SecondaryPupilsImporter(PupilStore pupils, NameStore names, Registers registers) {
        this.pupils = pupils;
        this.names = names;
        this.registers = registers;
    }

    @Override
    public String kind() {
        return RegisterKind.SECONDARY_PUPILS.word();
    }

    @Override
    public boolean takesScope() {
        return true;
    }

    @Override
    public Mono<Imported> load(ImportRequest request) {
        return OpenFile.read(request, SecondaryPupilsFile.FORMAT::read)
                .map(table -> rows(request, table))
                .flatMap(rows -> save(request, rows));
    }

    private Mono<Imported> save(ImportRequest request, List<NamedCount> rows) {
        return pupils.save(rows.stream()
                        .map(NamedCount::count)
                        .filter(count -> !count.isZero())
                        .toList())
                .delayUntil(different -> names.know(rows, RefusalRules.requireAsOf(request)))
                .flatMap(registers::settle)
                .then(names.listed(rows).map(listed -> report(rows, listed)));
    }

    private static List<NamedCount> rows(ImportRequest request, Table table) {
        return SecondaryPupilsFile.rows(table, PupilRules.countYear(RefusalRules.requireAsOf(request)));
    }

    private static Imported report(List<NamedCount> rows, Set<String> listed) {
        String alone = rows.stream()
                .filter(row -> !listed.contains(row.count().school()))
                .map(row -> row.count().school() + " " + row.name())
                .collect(joining("; "));
        return new Imported(
                rows.size(),
                alone.isEmpty() ? List.of() : List.of("staat niet in het register en is dus geen vestiging: " + alone));
    }
}
