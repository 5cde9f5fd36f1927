package nl.dekkend.profiles.drafts;

import java.util.Set;

/** What other modules keep to themselves: their own tests try it by every role. */
final class ClosedElsewhere {

    static final Set<String> FIELDS = Set.of(
            "Query.keptOffers",
            "Offer.revisions",
            "Offer.revision",
            "Offer.capacityRecords",
            "Mutation.saveOffer",
            "Mutation.confirmOffer",
            "Mutation.withdrawOffer",
            "Mutation.restoreOffer",
            "Mutation.eraseOfferRevision",
            "Account.offerHomes",
            "Mutation.recordCapacity",
            "Query.keptServices",
            "Query.keptOrganisations",
            "Service.revisions",
            "Service.revision",
            "Organisation.revisions",
            "Organisation.revision",
            "Mutation.saveService",
            "Mutation.confirmService",
            "Mutation.withdrawService",
            "Mutation.restoreService",
            "Mutation.eraseServiceRevision",
            "Mutation.saveOrganisation",
            "Mutation.confirmOrganisation",
            "Mutation.withdrawOrganisation",
            "Mutation.restoreOrganisation",
            "Mutation.eraseOrganisationRevision",
            "Query.corrections",
            "Mutation.suggestCorrection",
            "Mutation.decideCorrections",
            "Mutation.saveCoreArea",
            "Mutation.endCoreArea",
            "School.supportTeamRecords",
            "Query.supportTeams",
            "Mutation.saveSupportTeam",
            "Mutation.recordStartTalk",
            "Subscription.catalogueChanged",
            "Query.myQuestion",
            "Mutation.askQuestion",
            "Mutation.replyToQuestion",
            "Mutation.eraseQuestion");

    static final Set<String> TYPES = Set.of(
            "CapacityRecord",
            "OfferRevision",
            "ServiceRevision",
            "OrganisationRevision",
            "Correction",
            "CorrectionConnection",
            "CorrectionEdge",
            "SupportTeamRecord",
            "SupportTeamMember",
            "SupportTeamStep",
            "StartTalk",
            "SupportTeamConnection",
            "SupportTeamEdge",
            "SupportTeamCounts",
            "TierCount",
            "QuestionThread",
            "ThreadMessage");

    private ClosedElsewhere() {}
}
