package nl.dekkend.graphql.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * One request nobody should send, as malformed.yaml writes it. In a text {@code ${n*piece}} stands for that many times
 * the piece, and {@code ${hex:..}} for bytes.
 */
record MalformedCase(
        String name,
        @Nullable String method,
        @Nullable String body,
        @Nullable String query,
        @Nullable Map<String, Object> variables,
        @Nullable Map<String, String> headers,
        List<Integer> status,
        @Nullable String code) {

    static List<MalformedCase> all() throws IOException {
        try (InputStream file = MalformedCase.class.getResourceAsStream("malformed.yaml")) {
            return new YAMLMapper().readValue(file, new TypeReference<>() {});
        }
    }

    HttpRequest request(String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if ("GET".equals(method)) {
            String encoded = URLEncoder.encode(Pieces.text(String.valueOf(query)), StandardCharsets.UTF_8);
            request = HttpRequest.newBuilder(URI.create(address + "?query=" + encoded));
        } else {
            request.method(method == null ? "POST" : method, BodyPublishers.ofByteArray(bytes()));
            request.setHeader("Content-Type", "application/json");
        }
        request.setHeader("Accept", "application/graphql-response+json");
        if (headers != null) {
            headers.forEach(request::setHeader);
        }
        return request.build();
    }

    private byte[] bytes() {
        if (body != null) {
            return Pieces.bytes(body);
        }
        Map<String, Object> json = variables == null
                ? Map.of("query", Pieces.text(String.valueOf(query)))
                : Map.of("query", Pieces.text(String.valueOf(query)), "variables", variables);
        return StrictJson.bytes(json);
    }

    @Override
    public String toString() {
        return name.toLowerCase(Locale.ROOT);
    }
}
