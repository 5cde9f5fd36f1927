package nl.dekkend.urgenthelp;

import java.net.URI;
import nl.dekkend.shared.Language;
import nl.dekkend.shared.Source;
import nl.dekkend.shared.Text;
import nl.dekkend.shared.Translated;

/**
 * A telephone number for danger and great need.
 *
 * @param id readable and stable: "veilig-thuis"
 * @param name who picks up
 * @param phone as people dial it: "0800-2000"
 * @param whenToCall in which need
 * @param website of who picks up
 * @param source dated with the day of the last review
 */
record UrgentHelp(
        String id, String name, String phone, Text whenToCall, boolean freeOfCharge, URI website, Source source) {

    /** The language in which it answers. */
    public Translated<Language> contentLanguage() {
        return Text.contentLanguage(whenToCall);
    }
}
