package nl.dekkend.teams;

import nl.dekkend.shared.SchoolYear;

/** The start talk of a record in a school year. */
record WantedTalk(RecordId id, SchoolYear year) {}
