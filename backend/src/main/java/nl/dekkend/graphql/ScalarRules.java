package nl.dekkend.graphql;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import nl.dekkend.shared.PostcodeRules;
import nl.dekkend.shared.SchoolYear;
import nl.dekkend.shared.WebRules;

/** The one way of writing each value, whatever way it was typed. Each throws when the text is something else. */
final class ScalarRules {

    /** Java writes years before 0 and after 9999 too; no record is that old or that far away. */
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt]\\S+");

    private ScalarRules() {}

    /** "2026-08-31": a day the calendar has. */
    static LocalDate date(String typed) {
        try {
            if (DAY.matcher(typed).matches()) return LocalDate.parse(typed);
        } catch (DateTimeException impossible) {
            // answered below, as any other text that is no day
        }
        throw new IllegalArgumentException("write a day of the calendar as \"2026-08-31\"");
    }

    /** "2026-10-01T09:30:00+02:00": a moment the calendar and the clock have. */
    static OffsetDateTime dateTime(String typed) {
        try {
            if (MOMENT.matcher(typed).matches()) return OffsetDateTime.parse(typed);
        } catch (DateTimeException impossible) {
            // answered below, as any other text that is no moment
        }
        throw new IllegalArgumentException("write a moment with its offset as \"2026-10-01T09:30:00+02:00\"");
    }

    /** "1971" or "1971 HN". */
    static String postcode(String typed) {
        var written = PostcodeRules.written(typed);
        if (written == null) throw new IllegalArgumentException("write a postcode as \"1971\" or \"1971 HN\"");
        return written;
    }

    /** "2026-2027": two years that follow each other. */
    static SchoolYear schoolYear(String typed) {
        return SchoolYear.of(typed);
    }

    /** An absolute web address: nobody is sent to a script or a file. */
    static URI url(String typed) {
        var address = WebRules.address(typed);
        if (address == null) {
            throw new IllegalArgumentException("write a web address in full, as \"https://www.example.nl\"");
        }
        return address;
    }
}
