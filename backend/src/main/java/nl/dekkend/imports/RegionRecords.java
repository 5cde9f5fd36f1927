package nl.dekkend.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads the one list of a region file, strictly: an unknown or missing field and a word that is not on the list are
 * told with the file, the line and the record, each once. Components that are not {@code @Nullable} must be there, and
 * all texts of a record in Dutch and in the same other languages.
 */
public final class RegionRecords {

    private final RegionProblems problems;

    /** Puts what it finds with the other problems. */
    public RegionRecords(RegionProblems problems) {
        this.problems = problems;
    }

    /** Every record that could be read at all, in the order of the file; {@code name} is the file's one list. */
    public <T extends Record> List<RegionRecord<T>> read(
            Path file, String name, Class<T> type, Function<T, String> id) {
        RegionFile.requireReadable(file);
        var found = new ArrayList<RegionRecord<T>>();
        var shortName = String.valueOf(file.getFileName());
        var faults = new RecordFaults();
        try (var parser = yaml(faults).createParser(file)) {
            expect(parser.nextToken() == JsonToken.START_OBJECT && name.equals(parser.nextName()), shortName, name);
            expect(parser.nextToken() == JsonToken.START_ARRAY, shortName, name);
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                next(shortName, parser, type, id, faults).ifPresent(found::add);
            }
            expect(parser.nextToken() == JsonToken.END_OBJECT, shortName, name);
        } catch (JacksonException e) {
            var line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            problems.add(shortName, line, "dit is geen leesbare YAML: " + e.getOriginalMessage());
        }
        problems.unlessUnique(found);
        return found;
    }

    /**
     * One record that stands by itself.
     *
     * @param file its name, for messages
     * @param text of which the lines are those of the file
     */
    public <T extends Record> Optional<RegionRecord<T>> one(
            String file, String text, Class<T> type, Function<T, String> id) {
        var faults = new RecordFaults();
        try (var parser = yaml(faults).createParser(text)) {
            parser.nextToken();
            return next(file, parser, type, id, faults);
        } catch (JacksonException e) {
            var line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            problems.add(file, line, "dit is geen leesbare YAML: " + e.getOriginalMessage());
            return Optional.empty();
        }
    }

    private <T extends Record> Optional<RegionRecord<T>> next(
            String file, JsonParser parser, Class<T> type, Function<T, String> id, RecordFaults faults) {
        var line = parser.currentTokenLocation().getLineNr();
        var value = parser.readValueAs(type);
        faults.missing(value);
        String name = value == null ? "record" : Objects.requireNonNullElse(id.apply(value), "record zonder id");
        faults.drain()
                .forEach(fault -> problems.add(
                        file,
                        fault.line() == 0 ? line : fault.line(),
                        "%s, veld %s: %s".formatted(name, fault.path(), fault.sentence())));
        return Optional.ofNullable(value).map(read -> new RegionRecord<>(file, line, name, read));
    }

    private static void expect(boolean asItShould, String file, String name) {
        if (asItShould) return;
        throw new ImportRefused(List.of(new FileProblem(
                file, 1, null, "verwacht is één lijst met de naam '" + name + "', en niets daarnaast.")));
    }

    private static YAMLMapper yaml(RecordFaults faults) {
        return YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .addHandler(faults)
                .build();
    }
}
