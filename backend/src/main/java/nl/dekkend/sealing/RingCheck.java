package nl.dekkend.sealing;

import java.util.Arrays;
import java.util.List;
import nl.dekkend.sealing.KeysInUse.Use;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Nothing starts with a ring that does not open what is kept: a wrong one would be noticed after days. */
@Component
@Profile("!import & !reseal")
class RingCheck implements SmartInitializingSingleton {

    private final KeysInUse inUse;
    private final KeyRing ring;
    private final KeyRingSettings settings;

    RingCheck(KeysInUse inUse, KeyRing ring, KeyRingSettings settings) {
        this.inUse = inUse;
        this.ring = ring;
        this.settings = settings;
    }

    /** Waits on the main thread: nobody is served yet. */
    @Override
    public void afterSingletonsInstantiated() {
        if (settings.lost()) return;
        var missing = inUse.all()
                .filter(use -> !isThere(use))
                .collectList()
                .toFuture()
                .join();
        if (!missing.isEmpty()) throw new KeyRingUnusable(told(missing));
    }

    private boolean isThere(Use use) {
        return use.mark().length == 0 || ring.marks().stream().anyMatch(mark -> Arrays.equals(mark, use.mark()));
    }

    private static String told(List<Use> missing) {
        var rows = missing.stream().mapToLong(Use::rows).sum();
        return "DEKKEND_KEYRING_SECRET lacks secrets that this database needs: %d texts or codes would not open"
                .formatted(rows);
    }
}
