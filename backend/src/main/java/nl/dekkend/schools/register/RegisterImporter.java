package nl.dekkend.schools.register;

import java.util.List;
import java.util.function.Function;
import nl.dekkend.imports.ImportReport.Imported;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.Importer;
import nl.dekkend.imports.LaterDay;
import nl.dekkend.imports.OpenFile;
import nl.dekkend.imports.Table;
import nl.dekkend.imports.TableFormat;
import reactor.core.publisher.Mono;

/** Loads a register of locations with their addresses: primary or secondary. */
class RegisterImporter implements Importer {

    private final RegisterKind kind;
    private final TableFormat format;
    private final Function<Table, List<Entry>> entries;
    private final Registers registers;
    private final DayStore days;

    RegisterImporter(
            RegisterKind kind,
            TableFormat format,
            Function<Table, List<Entry>> entries,
            Registers registers,
            DayStore days) {
        this.kind = kind;
        this.format = format;
        this.entries = entries;
        this.registers = registers;
        this.days = days;
    }

    @Override
    public String kind() {
        return kind.word();
    }

    @Override
    public boolean takesScope() {
        return true;
    }

    @Override
    public Mono<Imported> load(ImportRequest request) {
        return OpenFile.read(request, format::read)
                .map(table -> delivery(request, table))
                .flatMap(delivery -> registers
                        .take(kind, delivery, request.scope())
                        .map(steps -> new Imported(delivery.entries().size(), ReportRules.remarks(steps))));
    }

    @Override
    public Mono<Void> redate(ImportRequest request, LaterDay day) {
        return days.redate(kind, request.scope(), day);
    }

    private Delivery delivery(ImportRequest request, Table table) {
        return new Delivery(
                String.valueOf(request.file().getFileName()),
                RefusalRules.requireAsOf(request),
                entries.apply(table),
                RegisterColumns.municipalities(table, "GEMEENTENUMMER", "GEMEENTENAAM"),
                request.acceptClosing());
    }
}
