package nl.dekkend.offers;

import java.time.LocalDate;
import nl.dekkend.shared.Language;
import nl.dekkend.shared.Source;
import nl.dekkend.shared.Text;
import nl.dekkend.shared.Translated;
import org.jspecify.annotations.Nullable;

/**
 * An earlier form of an offer, or the plan it grew from.
 *
 * @param description what the source said of it then
 * @param plannedFor the day it was planned for, when the source gives one
 */
record OfferHistoryEntry(
        Text name, Text description, @Nullable LocalDate plannedFor, Source source) {

    /** The language in which its texts are answered. */
    public Translated<Language> contentLanguage() {
        return Text.contentLanguage(name);
    }
}
