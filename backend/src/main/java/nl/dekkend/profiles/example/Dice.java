package nl.dekkend.profiles.example;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Chance that falls the same on every machine and in every year: SHA-256 makes a number of what is decided, SplitMix64
 * (Steele, Lea and Flood, 2014) goes on from there. The generators of the JDK may change from one release to the next.
 */
final class Dice {

    private static final String SEED = "dekkend";
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    Dice(long state) {
        this.state = state;
    }

    /**
     * Dice of their own for each thing that is decided: one throw more there changes nothing here.
     *
     * @param about from the wide to the narrow: a school's code, a school year, a part of the profile
     */
    static Dice of(String... about) {
        var seed = SEED + "/" + String.join("/", about);
        return new Dice(ByteBuffer.wrap(sha256(seed)).getLong());
    }

    /** Any number there is. */
    long number() {
        state += STEP;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** From 0 up to this number, which is not reached. */
    int below(int end) {
        return (int) Long.remainderUnsigned(number(), end);
    }

    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** True so many times out of so many. */
    boolean hits(int times, int outOf) {
        return below(outOf) < times;
    }

    <T> T one(List<T> from) {
        return from.get(below(from.size()));
    }

    /** One of these, of which some come up more often. */
    <T> T one(List<T> from, ToIntFunction<T> weight) {
        int left = below(from.stream().mapToInt(weight).sum());
        int at = 0;
        while (left >= weight.applyAsInt(from.get(at))) left -= weight.applyAsInt(from.get(at++));
        return from.get(at);
    }

    /** So many of these, each once, in the order in which they came up; all when there are no more. */
    <T> List<T> several(Collection<T> from, int count, ToIntFunction<T> weight) {
        var left = new ArrayList<>(from);
        var drawn = new ArrayList<T>();
        while (drawn.size() < count && !left.isEmpty()) {
            var next = one(left, weight);
            left.remove(next);
            drawn.add(next);
        }
        return drawn;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
