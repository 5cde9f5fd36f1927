package nl.dekkend.imports;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.dekkend.shared.Language;
import nl.dekkend.shared.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/** Notes what is wrong with one record and reads on, so that no fault hides another. */
class RecordFaults extends DeserializationProblemHandler {

    /** A fault inside a record; line 0 is the record's own. */
    record Fault(int line, String path, String sentence) {}

    private final List<Fault> faults = new ArrayList<>();

    /** What was noted since the last time. */
    List<Fault> drain() {
        var found = List.copyOf(faults);
        faults.clear();
        return found;
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            ValueDeserializer<?> reader,
            Object record,
            String property) {
        Collection<Object> fields = reader.getKnownPropertyNames();
        // The parser hands such fields over when the object has ended: all it still knows is which object that was.
        var path = path(context.getParser().streamReadContext().pathAsPointer() + "/" + property);
        List<?> known = fields == null ? List.of() : fields.stream().sorted().toList();
        faults.add(new Fault(0, path, "dit veld bestaat niet. " + RegionProblems.choice(known)));
        parser.skipChildren();
        return true;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> type, String value, String message) {
        var advice = type.isEnum()
                ? RegionProblems.choice(Arrays.asList(type.getEnumConstants()))
                : "Verwacht is een " + type.getSimpleName() + ".";
        note(context.getParser(), "'" + value + "' is hier niet mogelijk. " + advice);
        return null;
    }

    /** The only maps are texts by language. Any language will do to read on: the file is refused. */
    @Override
    public Object handleWeirdKey(DeserializationContext context, Class<?> type, String key, String message) {
        var languages = Arrays.stream(Language.values()).map(Language::code).toList();
        note(context.getParser(), "dit is geen taal. " + RegionProblems.choice(languages));
        return Language.NL;
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String message) {
        var expected =
                type.isCollectionLikeType() ? "lijst" : type.getRawClass().getSimpleName();
        note(parser, "verwacht is een " + expected + ", en er staat iets anders.");
        parser.skipChildren();
        return null;
    }

    @Override
    public @Nullable Object handleInstantiationProblem(
            DeserializationContext context, Class<?> type, Object argument, Throwable cause) {
        note(context.getParser(), "hier ontbreekt iets wat een " + type.getSimpleName() + " nodig heeft.");
        return null;
    }

    private void note(JsonParser parser, String sentence) {
        var path = path(parser.streamReadContext().pathAsPointer().toString());
        faults.add(new Fault(parser.currentTokenLocation().getLineNr(), path, sentence));
    }

    /** "/organisations/3/contacts/0/role" is "contacts/0/role" of its record. */
    private static String path(String pointer) {
        var parts = pointer.split("/", 4);
        return parts[parts.length - 1];
    }

    /** Notes every component and every text that must be there and is not, unless something was said of it already. */
    void missing(@Nullable Object value) {
        var texts = new LinkedHashMap<String, Text>();
        missing("", value, texts);
        faults.addAll(RecordTextRules.faults(texts));
    }

    private void missing(String path, @Nullable Object value, Map<String, Text> texts) {
        if (value instanceof Text text) {
            texts.put(path.substring(0, path.length() - 1), text);
        } else if (value instanceof Record record) {
            for (var component : record.getClass().getRecordComponents()) {
                missing(component, path + component.getName(), of(component, record), texts);
            }
        } else if (value instanceof Collection<?> several) {
            var place = 0;
            for (var one : several) missing(path + place++ + "/", one, texts);
        }
    }

    private void missing(RecordComponent component, String path, @Nullable Object value, Map<String, Text> texts) {
        if (value != null) {
            missing(path + "/", value, texts);
        } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && faults.stream().noneMatch(fault -> fault.path().equals(path))) {
            faults.add(new Fault(0, path, "dit veld ontbreekt of is leeg."));
        }
    }

    private static @Nullable Object of(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
