package nl.dekkend.profiles.drafts;

import nl.dekkend.profiles.norm.NormItem;

/**
 * Something that looks wrong and need not be.
 *
 * @param field where it stands in the draft: "extraSupport[2]"
 * @param supportNeed the need it is about, its id
 * @param normItem the item that makes it basic
 */
record ProfileWarning(ProfileWarningCode code, String field, String supportNeed, NormItem normItem) {}
