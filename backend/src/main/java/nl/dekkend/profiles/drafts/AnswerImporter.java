package nl.dekkend.profiles.drafts;

import java.util.List;
import java.util.Map;
import nl.dekkend.identity.Role;
import nl.dekkend.identity.Scope;
import nl.dekkend.imports.FileProblem;
import nl.dekkend.imports.ImportRefused;
import nl.dekkend.imports.ImportReport.Imported;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.Importer;
import nl.dekkend.imports.OpenFile;
import nl.dekkend.profiles.content.ProfileId;
import nl.dekkend.profiles.drafts.AnswerFile.Line;
import nl.dekkend.schools.SchoolScopes;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Fills drafts from a file of answers; a school finds them in its draft, and publishes them or not. */
@Component
class AnswerImporter implements Importer {

    /** The lines about one profile, on their way into its draft. */
    private record Work(String file, ProfileId id, List<Line> lines) {

        FileProblem problem(String sentence) {
            return new FileProblem(file, lines.getFirst().number(), AnswerFile.SCHOOL, sentence);
        }
    }

    /** What came of it. */
    private record Done(List<FileProblem> problems, List<String> remarks) {

        static Done refused(List<FileProblem> problems) {
            return new Done(problems, List.of());
        }
    }

    private final SchoolScopes scopes;
    private final Starting starting;
    private final Drafts drafts;
    private final DraftWriter writer;
    private final ProfileDoor door;

    AnswerImporter(SchoolScopes scopes, Starting starting, Drafts drafts, DraftWriter writer, ProfileDoor door) {
        this.scopes = scopes;
        this.starting = starting;
        this.drafts = drafts;
        this.writer = writer;
        this.door = door;
    }

    @Override
    public String kind() {
        return "profile-answers";
    }

    @Override
    public Mono<Imported> load(ImportRequest request) {
        var file = String.valueOf(request.file().getFileName());
        return OpenFile.read(request, AnswerFile.FORMAT::read)
                .map(AnswerFile::byProfile)
                .flatMap(profiles -> fill(file, profiles));
    }

    private Mono<Imported> fill(String file, Map<ProfileId, List<Line>> profiles) {
        var rows = profiles.values().stream().mapToInt(List::size).sum();
        return Flux.fromIterable(profiles.entrySet())
                .concatMap(profile -> fill(new Work(file, profile.getKey(), profile.getValue())))
                .collectList()
                .map(done -> imported(rows, done));
    }

    private static Imported imported(int rows, List<Done> done) {
        var problems = done.stream().flatMap(one -> one.problems().stream()).toList();
        if (!problems.isEmpty()) throw new ImportRefused(problems);
        return new Imported(
                rows, done.stream().flatMap(one -> one.remarks().stream()).toList());
    }

    private Mono<Done> fill(Work work) {
        if (!StartRules.isOpen(work.id().year(), door.today())) {
            return Mono.just(Done.refused(List.of(work.problem("hier hoort dit schooljaar of het volgende."))));
        }
        return scopes.of(work.id().school())
                .flatMap(scope -> draft(work.id(), scope).flatMap(draft -> fill(work, draft)))
                .defaultIfEmpty(Done.refused(List.of(work.problem(
                        "deze vestiging kennen wij niet, of haar samenwerkingsverband heeft nog geen norm."))));
    }

    /** The one that is there, or a new one. */
    private Mono<Draft> draft(ProfileId id, Scope scope) {
        return drafts.locked(id)
                .switchIfEmpty(
                        Mono.defer(() -> starting.begin(id, scope, Role.ADMIN).then(drafts.locked(id))));
    }

    private Mono<Done> fill(Work work, Draft draft) {
        var rules = new AnswerRules(work.file(), draft, work.lines());
        var problems = rules.problems();
        if (!problems.isEmpty()) return Mono.just(Done.refused(problems));
        var step = door.step(ProfileStepKind.IMPORTED, Role.ADMIN, work.file());
        return Flux.fromIterable(rules.filled(door.now(), Role.ADMIN))
                .concatMap(section -> writer.save(work.id(), section))
                .then(writer.tell(work.id(), step))
                .thenReturn(new Done(List.of(), rules.remarks()));
    }
}
