package nl.dekkend.imports;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import nl.dekkend.shared.PhoneRules;
import org.jspecify.annotations.Nullable;

/** Every fault in a set of region files, so that the person who keeps them sees all at once. */
public final class RegionProblems {

    private final List<FileProblem> problems = new ArrayList<>();

    /** A fault in one field of a record. */
    public void add(RegionRecord<?> at, String field, String sentence) {
        add(at.file(), at.line(), "%s, veld %s: %s".formatted(at.id(), field, sentence));
    }

    /** A reference, when there is one, must lead to something that exists. */
    public void unlessKnown(RegionRecord<?> at, String field, @Nullable String id, Predicate<String> known) {
        if (id != null && !known.test(id)) add(at, field, "'" + id + "' bestaat niet.");
    }

    /** A number, when there is one, must be that of an office: a mobile one belongs to a person. */
    public void unlessPhone(RegionRecord<?> at, String field, @Nullable String phone) {
        if (phone != null && PhoneRules.national(phone) == null) {
            add(at, field, "'" + phone + "' is geen nummer van een organisatie; een 06-nummer is van een persoon.");
        }
    }

    /** Each of several references must lead to something that exists. */
    public void unlessKnown(RegionRecord<?> at, String field, Collection<String> ids, Predicate<String> known) {
        ids.forEach(id -> unlessKnown(at, field, id, known));
    }

    /** No two records go by the same id. */
    public void unlessUnique(List<? extends RegionRecord<?>> records) {
        for (var at : records) {
            var first =
                    records.stream().filter(other -> other.id().equals(at.id())).findFirst();
            if (first.isPresent() && first.get() != at) {
                add(at, "id", "staat ook op regel " + first.get().line() + ".");
            }
        }
    }

    /** Ends the import when anything was found. */
    public void refuse() {
        if (!problems.isEmpty()) throw new ImportRefused(problems);
    }

    void add(String file, int line, String sentence) {
        problems.add(new FileProblem(file, line, null, sentence));
    }

    /** "Kies uit: A, B." */
    static String choice(Collection<?> values) {
        return "Kies uit: " + values.stream().map(String::valueOf).collect(joining(", ")) + ".";
    }
}
