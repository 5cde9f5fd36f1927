package nl.dekkend.profiles.norm;

import java.util.List;
import nl.dekkend.shared.Text;

/**
 * One thing every school should do.
 *
 * @param code unique within its norm and the same in the next: "3.2"
 * @param text what is asked, in one plain sentence
 * @param supportNeeds needs for which light support is basic because of this item; their ids
 */
public record NormItem(String code, NormDomain domain, Text text, List<String> supportNeeds) {

    /** Keeps a copy. */
    public NormItem {
        supportNeeds = List.copyOf(supportNeeds);
    }
}
