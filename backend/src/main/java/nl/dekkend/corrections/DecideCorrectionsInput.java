package nl.dekkend.corrections;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What whoever keeps records says of suggestions: of all of them, or of none.
 *
 * @param explanation what was done, or why not; of what is erased nothing is kept, so that is null then
 */
record DecideCorrectionsInput(
        List<ReadCorrection> corrections,
        CorrectionDecision decision,
        @Nullable String explanation,
        @Nullable String idempotencyKey) {

    DecideCorrectionsInput {
        corrections = corrections.stream().distinct().toList();
        explanation = decision == CorrectionDecision.ERASE || explanation == null ? null : explanation.strip();
    }

    List<String> ids() {
        return corrections.stream().map(ReadCorrection::id).toList();
    }
}
