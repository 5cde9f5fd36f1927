package nl.dekkend.coverage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.dekkend.coverage.Supply.OfOffer;
import nl.dekkend.coverage.Supply.OfSchool;
import nl.dekkend.needs.SupportNeed;
import nl.dekkend.offers.Offer;
import nl.dekkend.profiles.SchoolSupport.GivenSupport;
import nl.dekkend.schools.School;
import nl.dekkend.shared.SchoolYear;
import nl.dekkend.socialmap.Service;

/**
 * All that is known of a partnership in a school year.
 *
 * @param needs in the order people see
 * @param support what its schools give
 * @param offers that run, in the order of the list
 * @param fullOffers ids of those among them that have no place
 * @param services that people here may use, by name
 */
record Region(
        SchoolYear year,
        List<SupportNeed> needs,
        List<Ground> grounds,
        List<GivenSupport> support,
        List<Offer> offers,
        Set<String> fullOffers,
        List<Service> services) {

    /** Every need in every core area. */
    List<CoverageCell> cells() {
        return needs.stream()
                .flatMap(need -> grounds.stream().map(ground -> cell(need, ground)))
                .toList();
    }

    private CoverageCell cell(SupportNeed need, Ground ground) {
        var needIds = withNarrower(need);
        var counting = CoverageRules.counting(supply(needIds, ground));
        var schools = counting.stream()
                .map(supply -> supply instanceof OfSchool one ? one.school() : null)
                .filter(Objects::nonNull)
                .collect(toSet());
        var offered = counting.stream()
                .map(supply -> supply instanceof OfOffer one ? one.offer() : null)
                .filter(Objects::nonNull)
                .collect(toSet());
        return new CoverageCell(
                need,
                ground.area(),
                year,
                needIds,
                ground.middle(),
                ground.schools().stream().map(School::id).collect(toUnmodifiableSet()),
                ground.schools().stream()
                        .filter(school -> schools.contains(school.id()))
                        .toList(),
                offers.stream().filter(offer -> offered.contains(offer.id())).toList(),
                services.stream()
                        .filter(service -> helps(service.needIds(), needIds))
                        .filter(service -> ground.isServedFrom(service.municipalityIds()))
                        .toList(),
                CoverageRules.level(counting),
                ReasonRules.reason(counting),
                counting.stream().anyMatch(Supply::example));
    }

    private List<Supply> supply(Set<String> needIds, Ground ground) {
        var here = ground.schools().stream().map(School::id).collect(toSet());
        Stream<Supply> ofSchools = support.stream()
                .filter(given -> here.contains(given.school()) && needIds.contains(given.supportNeed()))
                .collect(groupingBy(GivenSupport::school, mapping(GivenSupport::example, toSet())))
                .entrySet()
                .stream()
                .map(given -> new OfSchool(given.getKey(), given.getValue().contains(true)));
        Stream<Supply> ofOffers = offers.stream()
                .filter(offer -> helps(offer.needIds(), needIds) && ground.isServedFrom(offer.municipalityIds()))
                .map(offer ->
                        new OfOffer(offer.id(), supplier(offer), fullOffers.contains(offer.id()), offer.example()));
        return Stream.concat(ofSchools, ofOffers).toList();
    }

    private static String supplier(Offer offer) {
        return Stream.of(offer.schoolId(), offer.providerId())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(offer.id());
    }

    private static boolean helps(Collection<String> with, Set<String> needIds) {
        return with.stream().anyMatch(needIds::contains);
    }

    private Set<String> withNarrower(SupportNeed need) {
        return Stream.concat(
                        Stream.of(need.id()),
                        needs.stream()
                                .filter(narrower -> need.id().equals(narrower.parentId()))
                                .flatMap(narrower -> withNarrower(narrower).stream()))
                .collect(toUnmodifiableSet());
    }
}
