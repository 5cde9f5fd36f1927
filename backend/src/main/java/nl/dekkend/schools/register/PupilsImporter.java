package nl.dekkend.schools.register;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.dekkend.imports.ImportReport.Imported;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.Importer;
import nl.dekkend.imports.LaterDay;
import nl.dekkend.imports.OpenFile;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Loads every count of pupils, and the special schools, which are known from their pupils alone. */
@Component
class PupilsImporter implements Importer {

    private final PupilStore pupils;
    private final Registers registers;
    private final DayStore days;

    PupilsImporter(PupilStore pupils, Registers registers, DayStore days) {
        this.pupils = pupils;
        this.registers = registers;
        this.days = days;
    }

    @Override
    public String kind() {
        return RegisterKind.PUPILS.word();
    }

    @Override
    public boolean takesScope() {
        return true;
    }

    @Override
    public Mono<Imported> load(ImportRequest request) {
        return OpenFile.read(request, PupilsFile.FORMAT::read)
                .map(PupilsFile::content)
                .flatMap(content -> pupils.listedElsewhere(content.ids(true)).map(content::without))
                .flatMap(content -> save(request, content));
    }

    @Override
    public Mono<Void> redate(ImportRequest request, LaterDay day) {
        return days.redate(RegisterKind.PUPILS, request.scope(), day);
    }

    private Mono<Imported> save(ImportRequest request, PupilsContent content) {
        return pupils.save(content.counts())
                .flatMap(different ->
                        registers.take(RegisterKind.PUPILS, delivery(request, content), request.scope(), different))
                .zipWith(pupils.unlisted(content.ids(false)), (steps, unlisted) -> report(content, steps, unlisted));
    }

    private static Delivery delivery(ImportRequest request, PupilsContent content) {
        return new Delivery(
                String.valueOf(request.file().getFileName()),
                Objects.requireNonNullElse(request.asOf(), content.newestCount()),
                content.specialSchools(),
                content.municipalities(),
                request.acceptClosing());
    }

    private static Imported report(PupilsContent content, List<Step> steps, long unlisted) {
        var remarks = Stream.of(
                "tellingen: " + content.counts().size(),
                "basisscholen die niet in het register staan en dus geen vestiging zijn: " + unlisted,
                "ooit speciaal, nu in een ander register: " + String.join(", ", new TreeSet<>(content.elsewhere())),
                "speciale scholen zonder bekende gemeente, overgeslagen: "
                        + content.withoutMunicipality().count(),
                "speciale scholen zonder bestuur (nummer 0), overgeslagen: "
                        + content.withoutBoard().map(Entry::id).collect(joining(", ")));
        return new Imported(
                content.locations().size(),
                Stream.concat(ReportRules.remarks(steps).stream(), remarks).toList());
    }
}
