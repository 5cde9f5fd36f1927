package nl.dekkend.imports;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Whether the bytes of a file are text in the declared encoding at all. */
final class DecodingRules {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private DecodingRules() {}

    static Reading<String> decode(OpenFile file, Encoding encoding) {
        var bytes = file.bytes();
        var start = new String(bytes, 0, Math.min(bytes.length, 400), StandardCharsets.ISO_8859_1);
        if (start.isBlank()) {
            return refuse(file, 0, "het bestand is leeg; download het opnieuw.");
        }
        if (isPage(start)) {
            return refuse(
                    file,
                    1,
                    "dit is een webpagina en geen gegevensbestand, meestal een foutmelding van de site; "
                            + "download het bestand opnieuw.");
        }
        return encoding == Encoding.UTF_8 ? utf8(file) : windows(file);
    }

    /** What the writer meant when UTF-8 was read as Windows-1252 and saved again; null when nothing points that way. */
    static @Nullable String meant(String text) {
        if (isPlain(text)) {
            return null;
        }
        try {
            ByteBuffer bytes = Encoding.WINDOWS_1252.charset().newEncoder().encode(CharBuffer.wrap(text));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException notSo) {
            return null;
        }
    }

    private static Reading<String> utf8(OpenFile file) {
        var bytes = ByteBuffer.wrap(file.bytes());
        var letters = CharBuffer.allocate(file.bytes().length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, letters, true);
        var line = 1
                + (int) letters.flip().chars().filter(letter -> letter == '\n').count();
        if (result.isUnderflow() && !bytes.hasRemaining()) {
            return new Reading.Accepted<>(withoutMark(letters.toString()));
        }
        if (result.isMalformed() && bytes.position() + result.length() == bytes.limit()) {
            return refuse(file, line, "het bestand is hier midden in een letter afgebroken; download het opnieuw.");
        }
        return refuse(
                file,
                line,
                "de letters zijn niet in UTF-8 geschreven, maar waarschijnlijk in Windows-1252; "
                        + "verwacht is UTF-8.");
    }

    private static Reading<String> windows(OpenFile file) {
        var text = decoded(file.bytes(), Encoding.WINDOWS_1252.charset());
        var asUtf8 = decoded(file.bytes(), StandardCharsets.UTF_8);
        if (asUtf8 != null && !isPlain(asUtf8)) {
            return refuse(file, firstForeign(asUtf8), "de letters zijn in UTF-8 geschreven; verwacht is Windows-1252.");
        }
        return text == null
                ? refuse(file, 0, "het bestand bevat tekens die in Windows-1252 niet bestaan.")
                : new Reading.Accepted<>(text);
    }

    private static boolean isPage(String start) {
        var text = start.strip().replace("ï»¿", "").toLowerCase(Locale.ROOT);
        return text.startsWith("<!doctype html")
                || text.startsWith("<html")
                || text.startsWith("<head")
                || (text.startsWith("<?xml") && text.contains("<html"));
    }

    private static @Nullable String decoded(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notSo) {
            return null;
        }
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(letter -> letter < 128);
    }

    private static int firstForeign(String text) {
        IntStream before = text.chars().takeWhile(letter -> letter < 128);
        return 1 + (int) before.filter(letter -> letter == '\n').count();
    }

    private static String withoutMark(String text) {
        return text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static <T> Reading<T> refuse(OpenFile file, int line, String sentence) {
        return new Reading.Refused<>(List.of(new FileProblem(file.name(), line, null, sentence)));
    }
}
