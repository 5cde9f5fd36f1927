package nl.dekkend.imports;

import java.util.List;
import reactor.core.publisher.Mono;

/** Every kind of file that can be imported. */
public interface Imports {

    /** The kinds there are, by alphabet. */
    List<String> kinds();

    /** Imports one file, whole or not at all. Refuses an unknown kind and a file older than the loaded one. */
    Mono<ImportReport> run(String kind, ImportRequest request);

    /** Tells what importing the file would change, and changes nothing. */
    Mono<ImportReport> preview(String kind, ImportRequest request);
}
