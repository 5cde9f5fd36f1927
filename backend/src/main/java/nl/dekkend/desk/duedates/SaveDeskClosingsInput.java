package nl.dekkend.desk.duedates;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days from today on on which a desk is closed, by somebody who has read this version of them. */
record SaveDeskClosingsInput(
        String partnership,
        List<ClosedPeriod> periods,
        int version,
        @Nullable String idempotencyKey) {

    SaveDeskClosingsInput {
        periods = List.copyOf(periods);
    }
}
