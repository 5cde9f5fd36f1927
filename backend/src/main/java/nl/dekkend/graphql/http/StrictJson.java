package nl.dekkend.graphql.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.dekkend.graphql.Refused;
import nl.dekkend.graphql.TextRules;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON read without mercy: real UTF-8, one meaning per key, nothing behind the end, no towers of brackets. */
final class StrictJson {

    /** Deeper than any variable of the contract, and far from what a stack can hold. */
    private static final int DEEPEST = 30;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final TypeReference<LinkedHashMap<String, @Nullable Object>> OBJECT = new TypeReference<>() {};

    private StrictJson() {}

    static Map<String, @Nullable Object> object(ByteBuffer bytes) {
        try {
            return object(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException wrong) {
            throw HttpRefusal.badRequest("The body is not UTF-8.");
        }
    }

    static Map<String, @Nullable Object> object(String text) {
        Map<String, @Nullable Object> object = parse(text);
        checkTexts(object);
        return object;
    }

    static void checkTexts(Map<String, @Nullable Object> object) {
        try {
            TextRules.check(object);
        } catch (Refused refused) {
            throw HttpRefusal.badRequest(String.valueOf(refused.getMessage()));
        }
    }

    private static Map<String, @Nullable Object> parse(String text) {
        try {
            return MAPPER.readValue(text, OBJECT);
        } catch (JacksonException malformed) {
            throw HttpRefusal.badRequest("Send one JSON object with each key once: {\"query\": \"{ ... }\"}.");
        }
    }

    static byte[] bytes(Object tree) {
        return MAPPER.writeValueAsBytes(tree);
    }
}
