package nl.dekkend.schools.register;

import java.util.List;
import nl.dekkend.imports.ImportReport.Imported;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.Importer;
import nl.dekkend.imports.OpenFile;
import nl.dekkend.imports.OpenSources;
import nl.dekkend.schools.register.BoardsFile.NamedBoard;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Loads the names of school boards. A board that is no longer listed keeps its name. */
@Component
class BoardsImporter implements Importer {

    private final RegisterStore store;
    private final Registers registers;
    private final NameStore names;
    private final OpenSources sources;

    BoardsImporter(RegisterStore store, Registers registers, NameStore names, OpenSources sources) {
        this.store = store;
        this.registers = registers;
        this.names = names;
        this.sources = sources;
    }

    @Override
    public String kind() {
        return RegisterKind.BOARDS.word();
    }

    @Override
    public boolean takesScope() {
        return true;
    }

    @Override
    public Mono<Imported> load(ImportRequest request) {
        return OpenFile.read(request, BoardsFile.FORMAT::read)
                .map(BoardsFile::boards)
                .flatMap(boards -> save(request, boards));
    }

    private Mono<Imported> save(ImportRequest request, List<NamedBoard> boards) {
        var asOf = RefusalRules.requireAsOf(request);
        return store.describe(RegisterKind.BOARDS, request.scope(), sources.of(kind(), asOf))
                .then(names.save(boards, asOf))
                .flatMap(registers::noteBoards)
                .thenReturn(new Imported(boards.size(), List.of()));
    }
}
