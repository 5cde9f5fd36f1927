package nl.dekkend.offers;

import java.time.LocalDate;
import java.util.Set;
import nl.dekkend.imports.RegionProblems;
import nl.dekkend.imports.RegionRecord;
import nl.dekkend.imports.RegionSources;
import org.jspecify.annotations.Nullable;

/** Everything that an offer names must exist, and what it says must be possible. */
record OfferFileRules(KnownElsewhere known, Set<String> kept, RegionSources sources, RegionProblems problems) {

    /**
     * Refuses the file with every fault in it.
     *
     * @param kept ids of offers of which the file says nothing any more
     */
    static void check(OfferFile file, KnownElsewhere known, Set<String> kept) {
        var rules = new OfferFileRules(known, kept, file.sources(), file.problems());
        file.offers().forEach(rules::check);
        file.problems().refuse();
    }

    private void check(RegionRecord<OfferEntry> at) {
        var offer = at.value();
        problems.unlessKnown(at, "provider", offer.provider(), known.organisations()::containsKey);
        if (!kept.contains(offer.id())) provider(at, offer);
        problems.unlessKnown(at, "providerSchool", offer.providerSchool(), known.schools()::containsKey);
        problems.unlessKnown(at, "partnerships", offer.partnerships(), known.partnerships()::contains);
        problems.unlessKnown(at, "supportNeeds", offer.supportNeeds(), known.needs()::contains);
        problems.unlessKnown(at, "serviceArea", offer.serviceArea(), known.municipalities()::contains);
        source(at, "source", offer.source());
        offer.history().forEach(entry -> source(at, "history", entry.source()));
        offer.capacity().forEach(count -> count(at, count));
        offer.contacts().forEach(contact -> phone(at, contact.phone()));
        inOrder(at, "ageTo", offer.ageFrom() != null && offer.ageTo() != null && offer.ageFrom() > offer.ageTo());
        inOrder(at, "validTo", isAfter(offer.validFrom(), offer.validTo()));
    }

    private void provider(RegionRecord<OfferEntry> at, OfferEntry offer) {
        var provider = known.organisations().get(String.valueOf(offer.provider()));
        if (provider != null && provider.withdrawnAt() != null && offer.status() != OfferStatus.ENDED) {
            problems.add(
                    at, "provider", "'" + offer.provider() + "' is op Dekkend ingetrokken. Laat die eerst terughalen.");
        }
    }

    private void count(RegionRecord<OfferEntry> at, OfferEntry.Count count) {
        source(at, "capacity", count.source());
        if (isNegative(count.maximum())
                || isNegative(count.occupied())
                || isNegative(count.reserved())
                || isNegative(count.waiting())) {
            problems.add(at, "capacity", "een aantal onder nul bestaat niet.");
        }
    }

    private void source(RegionRecord<OfferEntry> at, String field, RegionSources.Reference source) {
        problems.unlessKnown(at, field, source.id(), sources::knows);
    }

    private void phone(RegionRecord<OfferEntry> at, @Nullable String phone) {
        problems.unlessPhone(at, "contacts", phone);
    }

    private void inOrder(RegionRecord<OfferEntry> at, String field, boolean wrong) {
        if (wrong) problems.add(at, field, "ligt voor het begin.");
    }

    private static boolean isAfter(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from != null && to != null && from.isAfter(to);
    }

    private static boolean isNegative(@Nullable Integer number) {
        return number != null && number < 0;
    }
}
