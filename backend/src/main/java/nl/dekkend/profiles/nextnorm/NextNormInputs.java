package nl.dekkend.profiles.nextnorm;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.dekkend.profiles.norm.NormDomain;
import nl.dekkend.profiles.norm.NormItem;
import nl.dekkend.shared.Language;
import nl.dekkend.shared.Text;
import org.jspecify.annotations.Nullable;

/** What the mutations take. */
final class NextNormInputs {

    private NextNormInputs() {}

    record SaveNormDraftInput(
            String partnership,
            TranslatedInput title,
            LocalDate validFrom,
            double threshold,
            List<NormItemInput> items,
            int version,
            @Nullable String idempotencyKey) {

        List<NormItem> normItems() {
            return items.stream().map(NormItemInput::item).toList();
        }
    }

    record NormItemInput(String code, NormDomain domain, TranslatedInput text, List<String> supportNeeds) {

        NormItem item() {
            return new NormItem(code, domain, text.text(), supportNeeds);
        }
    }

    record TranslatedInput(String nl, @Nullable String en) {

        Text text() {
            return en == null || en.isBlank() ? Text.of(nl) : new Text(Map.of(Language.NL, nl, Language.EN, en));
        }
    }

    record PublishNormInput(
            String partnership, int version, @Nullable String idempotencyKey) {}
}
