package nl.dekkend.socialmap;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where an organisation belongs.
 *
 * @param organisation its id
 * @param partnership the one that it is, when it is one
 * @param national whether it is for the whole country, by its kind or by a service
 * @param municipalities where it can be visited, works or is responsible
 * @param partnerships whose editor made it, and whose desk it holds
 */
record Tie(
        String organisation,
        @Nullable String partnership,
        boolean national,
        List<String> municipalities,
        List<String> partnerships) {

    /** For other modules. */
    Ground ground() {
        return new Ground(Set.copyOf(municipalities), Set.copyOf(partnerships), national);
    }
}
