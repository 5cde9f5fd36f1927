package nl.dekkend.imports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file to import.
 *
 * @param alongside files of other kinds that it is checked against, where the product brings all of them: a change in
 *     one is a change
 * @param asOf the day the file speaks of; null when each record carries its own
 * @param acceptClosing how many locations may close although that is more than two in a hundred
 */
public record ImportRequest(
        Path file, List<Path> alongside, @Nullable LocalDate asOf, ImportScope scope, int acceptClosing) {

    /** Keeps a copy of the list. */
    public ImportRequest {
        alongside = List.copyOf(alongside);
    }
}
