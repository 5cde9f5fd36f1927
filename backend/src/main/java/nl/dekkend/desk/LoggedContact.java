package nl.dekkend.desk;

import java.time.LocalDate;

/** That somebody turned to a desk; all that is shown of it. */
record LoggedContact(String id, ContactChannel channel, AskerKind asker, Label label, LocalDate day) {}
