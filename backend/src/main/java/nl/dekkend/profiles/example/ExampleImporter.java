package nl.dekkend.profiles.example;

import java.nio.file.Path;
import java.util.List;
import nl.dekkend.changes.Merged;
import nl.dekkend.imports.FileProblem;
import nl.dekkend.imports.ImportRefused;
import nl.dekkend.imports.ImportReport.Imported;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.Importer;
import nl.dekkend.imports.RegionFile;
import nl.dekkend.profiles.published.ExamplePress;
import nl.dekkend.profiles.published.Printing;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** {@code example-profiles.yaml}: profiles for schools that have not published one of their own. */
@Component
class ExampleImporter implements Importer {

    private final Grounds grounds;
    private final ExamplePress press;

    ExampleImporter(Grounds grounds, ExamplePress press) {
        this.grounds = grounds;
        this.press = press;
    }

    @Override
    public String kind() {
        return "example-profiles";
    }

    @Override
    public Mono<Imported> load(ImportRequest request) {
        return Mono.fromCallable(() -> RegionFile.read(request.file(), Templates.class))
                .flatMap(grounds::of)
                .publishOn(Schedulers.boundedElastic())
                .flatMap(ground -> print(profiles(request.file(), ground)));
    }

    private static List<Printing> profiles(Path file, Ground ground) {
        var problems = TemplateRules.problems(ground).stream()
                .map(problem -> new FileProblem(String.valueOf(file.getFileName()), 0, null, problem))
                .toList();
        if (!problems.isEmpty()) throw new ImportRefused(problems);
        return ExampleRules.profiles(ground);
    }

    private Mono<Imported> print(List<Printing> editions) {
        return press.print(editions).map(Merged::remark).map(remark -> new Imported(editions.size(), List.of(remark)));
    }
}
