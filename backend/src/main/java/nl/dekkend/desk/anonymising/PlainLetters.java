package nl.dekkend.desk.anonymising;

import java.text.Normalizer;

/** A text in which accents, capitals and the kind of apostrophe do not count. */
final class PlainLetters {

    private PlainLetters() {}

    /** As long as the text itself. */
    static String of(String text) {
        var letters = new StringBuilder(text);
        for (int at = 0; at < text.length(); at++) letters.setCharAt(at, plain(text.charAt(at)));
        return letters.toString();
    }

    private static char plain(char letter) {
        if (letter == '’' || letter == '‘') return '\'';
        if (Character.isWhitespace(letter) || letter == '\u00A0') return ' ';
        var base = letter < 128
                ? letter
                : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                        .charAt(0);
        return Character.toLowerCase(base);
    }
}
