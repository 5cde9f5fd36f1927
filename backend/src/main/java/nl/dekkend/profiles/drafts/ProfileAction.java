package nl.dekkend.profiles.drafts;

/** What a caller may do with a draft now. */
enum ProfileAction {
    SAVE,
    SUBMIT,
    WITHDRAW,
    RETURN,
    PUBLISH
}
