package nl.dekkend.profiles.spending;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the mutation takes. */
final class SpendingInputs {

    private SpendingInputs() {}

    record SaveSpendingInput(
            String school,
            int year,
            SpendingAccountInput basicSupport,
            SpendingAccountInput arrangements,
            @Nullable Long budgetNextYear,
            @Nullable String explanation,
            int version,
            @Nullable String idempotencyKey) {}

    record SpendingAccountInput(long granted, List<SpendingLine> spent) {

        SpendingAccount account() {
            return SpendingAccount.of(granted, spent);
        }
    }
}
