package nl.dekkend.articles;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that names records of other modules. */
interface Linked {

    /** Of support needs. */
    List<String> needIds();

    /** Of regional offers; some may be gone. */
    List<String> offerIds();

    /** Of services; some may be gone. */
    List<String> serviceIds();

    /** Whose desk keeps it; null when it holds everywhere. */
    @Nullable
    String partnershipId();
}
