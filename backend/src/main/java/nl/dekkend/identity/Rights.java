package nl.dekkend.identity;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;

/**
 * The one table of who may have what. A field that is not here is public; a test fails for every mutation and for every
 * field whose description states a rule, when it is missing here.
 */
final class Rights {

    static final Map<String, Right> BY_FIELD = Map.ofEntries(
            entry("Query.me", Right.EVERYBODY),
            entry("Account.name", Right.SIGNED_IN),
            entry("Account.roles", Right.SIGNED_IN),
            entry("Account.schools", Right.SIGNED_IN),
            entry("Account.boards", Right.SIGNED_IN),
            entry("Account.organisations", Right.SIGNED_IN),
            entry("Account.partnerships", Right.SIGNED_IN),
            entry("Account.offerHomes", Right.SIGNED_IN),
            entry("Account.openTasks", Right.SIGNED_IN),
            entry("School.profileDraft", Right.EVERYBODY),
            entry("School.profileDraftHistory", Right.EVERYBODY),
            entry("School.profileConfirmation", Right.EVERYBODY),
            entry("School.profileRemindersOn", Right.EVERYBODY),
            entry("Query.profileOverview", Right.OVERSEE_PROFILES),
            entry("Query.profileSettings", Right.KEEP_NORM),
            entry("Mutation.startProfileDraft", Right.WRITE_PROFILE),
            entry("Mutation.saveProfileDraft", Right.WRITE_PROFILE),
            entry("Mutation.submitProfile", Right.WRITE_PROFILE),
            entry("Mutation.withdrawProfile", Right.WRITE_PROFILE),
            entry("Mutation.returnProfile", Right.DECIDE_ON_PROFILE),
            entry("Mutation.publishProfile", Right.PUBLISH_PROFILE),
            entry("Mutation.confirmProfile", Right.WRITE_PROFILE),
            entry("Query.supportNormDraft", Right.EVERYBODY),
            entry("Mutation.saveNormDraft", Right.KEEP_NORM),
            entry("Mutation.publishNorm", Right.KEEP_NORM),
            entry("School.spending", Right.EVERYBODY),
            entry("Mutation.saveSpending", Right.WRITE_PROFILE),
            entry("Mutation.saveProfileSettings", Right.KEEP_NORM),
            entry("Mutation.saveReminderChoice", Right.WRITE_PROFILE),
            entry("Mutation.remindSchools", Right.REMIND_SCHOOLS),
            entry("Mutation.saveCoreArea", Right.KEEP_CORE_AREAS),
            entry("Mutation.endCoreArea", Right.KEEP_CORE_AREAS),
            entry("School.supportTeamRecords", Right.EVERYBODY),
            entry("Query.supportTeams", Right.OVERSEE_SUPPORT_TEAMS),
            entry("Mutation.saveSupportTeam", Right.KEEP_SUPPORT_TEAMS),
            entry("Mutation.recordStartTalk", Right.KEEP_SUPPORT_TEAMS),
            entry("Subscription.catalogueChanged", Right.EVERYBODY),
            entry("Query.keptOffers", Right.KEEP_OFFERS),
            entry("Offer.revisions", Right.EVERYBODY),
            entry("Offer.revision", Right.EVERYBODY),
            entry("Mutation.saveOffer", Right.KEEP_OFFERS),
            entry("Mutation.confirmOffer", Right.KEEP_OFFERS),
            entry("Mutation.withdrawOffer", Right.KEEP_OFFERS),
            entry("Mutation.restoreOffer", Right.KEEP_OFFERS),
            entry("Mutation.eraseOfferRevision", Right.ERASE_OFFER_TEXTS),
            entry("Query.keptServices", Right.KEEP_SOCIAL_MAP),
            entry("Query.keptOrganisations", Right.KEEP_SOCIAL_MAP),
            entry("Service.revisions", Right.EVERYBODY),
            entry("Service.revision", Right.EVERYBODY),
            entry("Organisation.revisions", Right.EVERYBODY),
            entry("Organisation.revision", Right.EVERYBODY),
            entry("Mutation.saveService", Right.KEEP_SOCIAL_MAP),
            entry("Mutation.confirmService", Right.KEEP_SOCIAL_MAP),
            entry("Mutation.withdrawService", Right.KEEP_SOCIAL_MAP),
            entry("Mutation.restoreService", Right.KEEP_SOCIAL_MAP),
            entry("Mutation.eraseServiceRevision", Right.OVERSEE_SOCIAL_MAP),
            entry("Mutation.saveOrganisation", Right.KEEP_SOCIAL_MAP),
            entry("Mutation.confirmOrganisation", Right.KEEP_SOCIAL_MAP),
            entry("Mutation.withdrawOrganisation", Right.OVERSEE_SOCIAL_MAP),
            entry("Mutation.restoreOrganisation", Right.OVERSEE_SOCIAL_MAP),
            entry("Mutation.eraseOrganisationRevision", Right.OVERSEE_SOCIAL_MAP),
            entry("Offer.capacityRecords", Right.EVERYBODY),
            entry("Mutation.recordCapacity", Right.RECORD_CAPACITY),
            entry("Query.corrections", Right.DECIDE_ON_CORRECTION),
            entry("Mutation.suggestCorrection", Right.EVERYBODY),
            entry("Mutation.decideCorrections", Right.DECIDE_ON_CORRECTION),
            entry("Mutation.rateArticle", Right.EVERYBODY),
            entry("Article.ratings", Right.EVERYBODY),
            entry("Article.revisions", Right.EVERYBODY),
            entry("Query.articleDrafts", Right.KEEP_ARTICLES),
            entry("Query.articleDraft", Right.KEEP_ARTICLES),
            entry("Mutation.saveArticle", Right.KEEP_ARTICLES),
            entry("Mutation.returnArticle", Right.KEEP_ARTICLES),
            entry("Mutation.publishArticle", Right.KEEP_ARTICLES),
            entry("Mutation.withdrawArticle", Right.KEEP_ARTICLES),
            entry("Mutation.restoreArticle", Right.KEEP_ARTICLES),
            entry("Query.myQuestion", Right.EVERYBODY),
            entry("Mutation.askQuestion", Right.EVERYBODY),
            entry("Mutation.replyToQuestion", Right.EVERYBODY),
            entry("Mutation.eraseQuestion", Right.EVERYBODY),
            entry("Query.questionInbox", Right.ANSWER_QUESTIONS),
            entry("Query.deskQuestion", Right.ANSWER_QUESTIONS),
            entry("Mutation.answerQuestion", Right.ANSWER_QUESTIONS),
            entry("Mutation.noteOnQuestion", Right.ANSWER_QUESTIONS),
            entry("Mutation.assignQuestion", Right.ANSWER_QUESTIONS),
            entry("Mutation.closeQuestion", Right.ANSWER_QUESTIONS),
            entry("Mutation.escalateQuestion", Right.ANSWER_QUESTIONS),
            entry("Mutation.saveAnswerDraft", Right.ANSWER_QUESTIONS),
            entry("Mutation.undoAnswer", Right.ANSWER_QUESTIONS),
            entry("Query.deskColleagues", Right.ANSWER_QUESTIONS),
            entry("Subscription.inboxUpdated", Right.ANSWER_QUESTIONS),
            entry("Subscription.questionUpdated", Right.EVERYBODY),
            entry("Mutation.saveDeskClosings", Right.KEEP_DESK));

    private Rights() {}

    static Optional<Right> of(String type, String field) {
        return Optional.ofNullable(BY_FIELD.get(type + "." + field));
    }
}
