package nl.dekkend.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.dekkend.shared.Source;

/** The records of a region file that each name a source, as far as the file itself can be understood. */
public final class RegionList<T extends Record & RegionList.Sourced> {

    /** A record that says where its facts come from. */
    public interface Sourced {

        /** Names one of {@code sources.yaml}. */
        RegionSources.Reference source();
    }

    private final List<RegionRecord<T>> records;
    private final RegionSources sources;
    private final RegionProblems problems;

    private RegionList(List<RegionRecord<T>> records, RegionSources sources, RegionProblems problems) {
        this.records = records;
        this.sources = sources;
        this.problems = problems;
    }

    /** Reads the file, whose one list has this name, and the sources beside it; refuses what is not understood. */
    public static <T extends Record & Sourced> RegionList<T> read(
            Path file, String name, Class<T> type, Function<T, String> id) {
        var problems = new RegionProblems();
        var records = new RegionRecords(problems).read(file, name, type, id);
        problems.refuse();
        return new RegionList<>(records, RegionSources.beside(file), problems);
    }

    /** Refuses the file with every fault the rule adds to the problems, and with every source that does not exist. */
    public RegionList<T> check(BiConsumer<RegionRecord<T>, RegionProblems> rule) {
        for (var at : records) {
            rule.accept(at, problems);
            problems.unlessKnown(at, "source", at.value().source().id(), sources::knows);
        }
        problems.refuse();
        return this;
    }

    /** Refuses the file with every source that does not exist. */
    public RegionList<T> check() {
        return check((at, problems) -> {});
    }

    /** What is made of each record and its source, in the order of the file. */
    public <R> List<R> rows(BiFunction<T, Source, R> row) {
        return values().map(value -> row.apply(value, sources.require(value.source())))
                .toList();
    }

    /** What the records say, in the order of the file. */
    public Stream<T> values() {
        return records.stream().map(RegionRecord::value);
    }
}
