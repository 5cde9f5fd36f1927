package nl.dekkend.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A file of open data as it was downloaded: its name, for messages, and its bytes. */
public final class OpenFile {

    private final String name;
    private final byte[] bytes;

    private OpenFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** A file with this content. */
    public static OpenFile of(String name, byte[] content) {
        return new OpenFile(name, content.clone());
    }

    /**
     * Reads a file whole.
     *
     * @throws ImportRefused when it cannot be read
     */
    public static OpenFile at(Path path) {
        try {
            return new OpenFile(String.valueOf(path.getFileName()), Files.readAllBytes(path));
        } catch (IOException fault) {
            var problem = new FileProblem(path.toString(), 0, null, "kan niet worden gelezen.");
            throw new ImportRefused(List.of(problem));
        }
    }

    /** Reads the file of a request away from the event loop; refused with all that is not understood in it. */
    public static <T> Mono<T> read(ImportRequest request, Function<OpenFile, Reading<T>> format) {
        return Mono.fromCallable(() -> format.apply(at(request.file())).require())
                .subscribeOn(Schedulers.boundedElastic());
    }

    /** Its name without folders. */
    public String name() {
        return name;
    }

    /** All of its text, without byte order mark; refused when it is empty, a web page or written in other letters. */
    public Reading<String> text(Encoding encoding) {
        return DecodingRules.decode(this, encoding);
    }

    /** A problem of this file, for reports. */
    public FileProblem problem(int line, @Nullable String column, String sentence) {
        return new FileProblem(name, line, column, sentence);
    }

    byte[] bytes() {
        return bytes;
    }
}
