package nl.dekkend.desk.contacts;

import org.jspecify.annotations.Nullable;

/** Which contact was a slip of the pen. */
record TakeBackContactInput(
        String partnership, String id, @Nullable String idempotencyKey) {}
