package nl.dekkend.imports;

import java.nio.file.Path;
import java.util.List;
import reactor.core.publisher.Mono;

/** Loads one kind of file into the module it belongs to. */
public interface Importer {

    /** The word operators type: "duo-primary". */
    String kind();

    /** Raise it when a file that was loaded before has to be read anew, because it is understood differently now. */
    default int version() {
        return 1;
    }

    /** Whether a file may speak of some municipalities only; a file of another kind is about the whole country. */
    default boolean takesScope() {
        return false;
    }

    /**
     * Other files in its folder that it reads together with this one: a change in them is a change. The list of sources
     * counts anyway.
     */
    default List<Path> beside(Path file) {
        return List.of();
    }

    /**
     * Loads the whole file in the transaction it is called in, away from the event loop. When anything in the file is
     * not understood it fails with {@link ImportRefused}; whatever was written by then is undone.
     */
    Mono<ImportReport.Imported> load(ImportRequest request);

    /**
     * Gives everything that the loaded file brought a later day, and nothing else, in the transaction it is called in.
     * Loading it again does that; who brings much knows a shorter way.
     */
    default Mono<Void> redate(ImportRequest request, LaterDay day) {
        return load(request).then();
    }
}
