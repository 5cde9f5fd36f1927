package nl.dekkend.imports;

import java.util.Set;
import java.util.TreeSet;

/** How far a file reaches: what it does not mention closes only inside this. */
public sealed interface ImportScope {

    /** Whether it speaks of this municipality, by CBS code. */
    boolean covers(String municipality);

    /** The whole country. */
    record National() implements ImportScope {

        @Override
        public boolean covers(String municipality) {
            return true;
        }

        @Override
        public String toString() {
            return "national";
        }
    }

    /** Only these municipalities, by CBS code. */
    record Municipalities(Set<String> codes) implements ImportScope {

        /** Keeps a copy of the codes. */
        public Municipalities {
            codes = Set.copyOf(codes);
        }

        @Override
        public boolean covers(String municipality) {
            return codes.contains(municipality);
        }

        @Override
        public String toString() {
            return String.join(",", new TreeSet<>(codes));
        }
    }
}
