package nl.dekkend.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the region's own files: YAML that people can read and correct. */
public final class RegionFile {

    private static final YAMLMapper yaml = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private RegionFile() {}

    /** Reads a whole file; refuses it with the line and field that are not understood. */
    public static <T> T read(Path file, Class<T> type) {
        requireReadable(file);
        try {
            return yaml.readValue(file, type);
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw new ImportRefused(List.of(new FileProblem(
                    String.valueOf(file.getFileName()),
                    place == null ? 0 : place.getLineNr(),
                    null,
                    e.getOriginalMessage())));
        }
    }

    /** Refuses a file that is not there. */
    static void requireReadable(Path file) {
        if (Files.isReadable(file)) return;
        throw new ImportRefused(List.of(new FileProblem(file.toString(), 0, null, "kan niet worden gelezen.")));
    }

    /** The same values as JSON: PostgreSQL turns it into rows. */
    public static String json(Object values) {
        return JsonMapper.shared().writeValueAsString(values);
    }
}
