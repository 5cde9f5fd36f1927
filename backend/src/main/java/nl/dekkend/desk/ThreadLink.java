package nl.dekkend.desk;

import nl.dekkend.shared.Language;
import nl.dekkend.shared.Text;
import nl.dekkend.shared.Translated;

/**
 * A page of this site to which a message leads.
 *
 * @param withdrawn true when it was taken back since
 */
record ThreadLink(ThreadLinkKind kind, String record, Text title, boolean withdrawn) {

    /** The language in which the title is answered. */
    public Translated<Language> contentLanguage() {
        return Text.contentLanguage(title);
    }
}
