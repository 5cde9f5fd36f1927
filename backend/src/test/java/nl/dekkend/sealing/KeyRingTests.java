package nl.dekkend.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyRingTests {

    private static final String OLD = "a1".repeat(32);
    private static final String NEW = "b2".repeat(32);
    private static final String TEXT = "Mijn zoon zit al weken thuis. Wat nu? €";
    private static final String HERE = "message.text 1";

    private final Seal before = seal(OLD);
    private final Seal after = seal(NEW + "," + OLD);

    @Test
    void aTextOpensWhereItWasSealed() {
        assertThat(before.open(before.close(TEXT, HERE), HERE)).isEqualTo(TEXT);
    }

    @Test
    void aSealedTextTellsNothingAndIsNeverTheSame() {
        var once = before.close(TEXT, HERE);

        assertThat(new String(once, UTF_8)).doesNotContain("zoon");
        assertThat(before.close(TEXT, HERE)).isNotEqualTo(once);
    }

    @Test
    void aSealedTextThatWasMovedOrChangedDoesNotOpen() {
        var sealed = before.close(TEXT, HERE);
        var changed = sealed.clone();
        changed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> before.open(sealed, "message.text 2")).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> before.open(changed, HERE)).isInstanceOf(SealBroken.class);
    }

    @Test
    void withANewSecretInFrontOldTextsOpenAndNewOnesNeedIt() {
        var old = before.close(TEXT, HERE);
        var fresh = after.close(TEXT, HERE);

        assertThat(after.open(old, HERE)).isEqualTo(TEXT);
        assertThat(seal(NEW).open(fresh, HERE)).isEqualTo(TEXT);
        assertThatThrownBy(() -> before.open(fresh, HERE)).isInstanceOf(SealBroken.class);
    }

    @Test
    void withoutTheOldSecretOldTextsAreLostAndTheReasonNamesTheSetting() {
        var old = before.close(TEXT, HERE);

        assertThatThrownBy(() -> seal(NEW).open(old, HERE)).hasMessageContaining("DEKKEND_KEYRING_SECRET");
        assertThat(seal(NEW).openIfPossible(old, HERE)).isNull();
    }

    @Test
    void everySealedTextBeginsWithTheMarkOfItsKey() {
        assertThat(after.close(TEXT, HERE)).startsWith(after.mark());
        assertThat(before.close(TEXT, HERE)).startsWith(before.mark());
        assertThat(after.mark()).isEqualTo(seal(NEW).mark()).isNotEqualTo(before.mark());
    }

    @Test
    void aHashDependsOnSecretUseAndValue() {
        var hash = hash(OLD);

        assertThat(hash.of("code", "x"))
                .hasSize(KeyedHash.BYTES)
                .isEqualTo(hash(OLD).of("code", "x"));
        assertThat(hash.of("code", "x")).isNotEqualTo(hash.of("network", "x"));
        assertThat(hash.of("code", "x")).isNotEqualTo(hash.of("code", "y"));
        assertThat(hash.of("code", "x")).isNotEqualTo(hash(NEW).of("code", "x"));
    }

    @Test
    void aHashOfBeforeIsAmongAllHashesOfTheRing() {
        var ring = hash(NEW + "," + OLD);

        assertThat(ring.all("code", "x"))
                .containsExactly(ring.of("code", "x"), hash(OLD).of("code", "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "geheim", "a1a1", ","})
    void withoutSecretsNothingStarts(String written) {
        assertThatThrownBy(() -> new KeyRing(new KeyRingSettings(written, false)))
                .isInstanceOf(KeyRingUnusable.class)
                .satisfies(KeyRingTests::isToldWithWhatToDo);
    }

    @Test
    void theSameSecretTwiceIsAMistakeAndSpacesAreNot() {
        assertThatThrownBy(() -> Secret.read(OLD + "," + OLD)).isInstanceOf(KeyRingUnusable.class);
        assertThatCode(() -> Secret.read(NEW + ", " + OLD)).doesNotThrowAnyException();
    }

    @Test
    void noSecretIsPrinted() {
        assertThat(Secret.read(OLD)).hasToString("[Secret]");
        assertThat(new KeyRingSettings(OLD, false)).hasToString("KeyRingSettings");
    }

    /** As an operator reads it in the log. */
    private static void isToldWithWhatToDo(Throwable trouble) {
        var told = new KeyRingTold().analyze(trouble);

        assertThat(told.getDescription()).contains("DEKKEND_KEYRING_SECRET");
        assertThat(told.getAction()).contains("openssl rand -hex 32", "DEKKEND_KEYRING_LOST");
    }

    private static Seal seal(String ring) {
        return new KeyRing(new KeyRingSettings(ring, false)).seal();
    }

    private static KeyedHash hash(String ring) {
        return new KeyRing(new KeyRingSettings(ring, false)).keyedHash();
    }
}
