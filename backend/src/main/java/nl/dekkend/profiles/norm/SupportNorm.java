package nl.dekkend.profiles.norm;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.List;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.Language;
import nl.dekkend.shared.Source;
import nl.dekkend.shared.Text;
import nl.dekkend.shared.Translated;

/**
 * One version of what a partnership asks of every school.
 *
 * @param id "PO2711.1"
 * @param partnershipId whose it is
 * @param number 1, 2, …; a published version never changes
 * @param threshold part of the items a school should answer with yes, 0 to 1
 * @param validFrom first day on which profiles answer to it
 * @param published false while the partnership's editor is still writing it
 * @param version counts the writes while it is not published
 */
public record SupportNorm(
        String id,
        String partnershipId,
        int number,
        Text title,
        double threshold,
        LocalDate validFrom,
        boolean published,
        int version,
        List<NormItem> items,
        Source source,
        boolean example) {

    /** Keeps a copy. */
    public SupportNorm {
        items = List.copyOf(items);
    }

    /** Reads a row of {@code profiles.norm}. */
    public static SupportNorm of(Readable row) {
        var columns = new Columns(row);
        return new SupportNorm(
                columns.text("id"),
                columns.text("partnership"),
                columns.value("number", Integer.class),
                columns.json("title", Text.class),
                columns.value("threshold", Double.class),
                columns.value("valid_from", LocalDate.class),
                columns.flag("published"),
                columns.value("version", Integer.class),
                columns.jsonList("items", NormItem.class),
                columns.json("source", Source.class),
                columns.flag("example"));
    }

    /** The language in which its texts are answered. */
    public Translated<Language> contentLanguage() {
        return Text.contentLanguage(title);
    }
}
