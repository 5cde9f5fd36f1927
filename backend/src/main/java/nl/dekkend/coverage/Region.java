package nl.dekkend.coverage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
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
import nl.dekkend.territory.CoreArea;

/**
 * All that is known of a partnership in a school year.
 *
 * @param day as it stands on this day
 * @param needs in the order people see
 * @param support what its schools give
 * @param offers that run, in the order of the list
 * @param fullOffers ids of those among them that have no place
 * @param services that people here may use, by name
 */
record Region(
        SchoolYear year,
        LocalDate day,
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

    /** What schools of a core area know about every need. */
    List<ExpertiseGap> gaps(CoreArea area) {
        return grounds.stream()
                .filter(ground -> ground.area().id().equals(area.id()))
                .flatMap(ground -> needs.stream()
                        .map(need -> ExpertiseGap.of(need, ground.schools(), said(withNarrower(need), ground))))
                .toList();
    }

    private List<GivenSupport> said(Set<String> needIds, Ground ground) {
        return support.stream()
                .filter(given -> needIds.contains(given.supportNeed()) && ground.holds(given.school()))
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
        var helping = services.stream()
                .filter(service -> helps(service.needIds(), needIds))
                .filter(service -> ground.isServedFrom(service.municipalityIds()))
                .toList();
        return new CoverageCell(
                need,
                ground.area(),
                year,
                day,
                needIds,
                ground.middle(),
                ground.schools().stream().map(School::id).collect(toUnmodifiableSet()),
                ground.municipalities(),
                ground.schools().stream()
                        .filter(school -> schools.contains(school.id()))
                        .toList(),
                offers.stream().filter(offer -> offered.contains(offer.id())).toList(),
                helping,
                CoverageRules.level(counting),
                ReasonRules.reason(counting, helping.size()),
                counting.stream().anyMatch(Supply::example));
    }

    private List<Supply> supply(Set<String> needIds, Ground ground) {
        Stream<Supply> ofSchools = said(needIds, ground).stream()
                .filter(GivenSupport::counts)
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

    /** Nobody knows whether two unknown ones are two. */
    private static String supplier(Offer offer) {
        return Stream.of(offer.schoolId(), offer.providerId())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("unknown");
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
