package nl.dekkend.profiles.published;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.springframework.web.util.HtmlUtils;

/** A profile as running text for the guide of a school, as plain text and as HTML. */
record SchoolGuideText(List<Part> parts) {

    /** What the text is made of. */
    sealed interface Part {

        /** Says what follows. */
        record Heading(String text) implements Part {}

        /** Stands alone. */
        record Paragraph(String text) implements Part {}

        /** One of a list; those that follow each other are one list. */
        record Entry(String text) implements Part {}
    }

    SchoolGuideText {
        parts = List.copyOf(parts);
    }

    /** Without any markup. */
    public String plain() {
        return parts.stream().map(SchoolGuideText::plain).collect(joining("\n")).strip();
    }

    /** A fragment; what the school wrote is escaped in it. */
    public String html() {
        return parts.stream().map(SchoolGuideText::html).collect(joining("\n")).replace("</ul>\n<ul>", "");
    }

    private static String plain(Part part) {
        return switch (part) {
            case Part.Heading(var text) -> "\n" + text;
            case Part.Paragraph(var text) -> text;
            case Part.Entry(var text) -> "- " + text;
        };
    }

    private static String html(Part part) {
        return switch (part) {
            case Part.Heading(var text) -> "<h3>" + HtmlUtils.htmlEscape(text) + "</h3>";
            case Part.Paragraph(var text) -> "<p>" + HtmlUtils.htmlEscape(text) + "</p>";
            case Part.Entry(var text) -> "<ul><li>" + HtmlUtils.htmlEscape(text) + "</li></ul>";
        };
    }
}
