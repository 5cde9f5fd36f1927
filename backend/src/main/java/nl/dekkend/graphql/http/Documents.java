package nl.dekkend.graphql.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.dekkend.graphql.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The site's own documents by their id: short to ask for, known beforehand, and so fit for any cache. */
@Component
class Documents {

    private final Map<String, PersistedDocument> byId;

    Documents() throws IOException {
        this.byId = read(new ClassPathResource("graphql/operations.json")).stream()
                .collect(Collectors.toUnmodifiableMap(PersistedDocument::id, document -> document));
    }

    Optional<PersistedDocument> byId(@Nullable String id) {
        return Optional.ofNullable(id).map(byId::get);
    }

    PersistedDocument require(String id) {
        return byId(id).orElseThrow(() -> new HttpRefusal(
                HttpStatus.NOT_FOUND,
                ErrorCode.DOCUMENT_NOT_FOUND,
                "No document has this id here. Send the whole query instead."));
    }

    private static List<PersistedDocument> read(ClassPathResource file) throws IOException {
        if (!file.exists()) {
            return List.of();
        }
        try (InputStream content = file.getInputStream()) {
            return JsonMapper.shared().readValue(content, new TypeReference<>() {});
        }
    }
}
