package nl.dekkend.desk.contacts;

import java.time.LocalDate;
import nl.dekkend.desk.AskerKind;
import nl.dekkend.desk.Label;

/** That somebody turned to a desk; all that is shown of it. */
public record LoggedContact(String id, ContactChannel channel, AskerKind asker, Label label, LocalDate day) {}
