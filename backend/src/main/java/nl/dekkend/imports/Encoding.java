package nl.dekkend.imports;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How the letters of an open-data file are written as bytes. */
public enum Encoding {
    /** UTF-8; a byte order mark at the start is allowed and skipped. */
    UTF_8("UTF-8", StandardCharsets.UTF_8),

    /** Windows-1252, which many publishers of registers use. */
    WINDOWS_1252("Windows-1252", Charset.forName("windows-1252"));

    private final String title;
    private final Charset charset;

    Encoding(String title, Charset charset) {
        this.title = title;
        this.charset = charset;
    }

    Charset charset() {
        return charset;
    }

    @Override
    public String toString() {
        return title;
    }
}
