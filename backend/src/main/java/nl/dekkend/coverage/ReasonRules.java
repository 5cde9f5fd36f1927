package nl.dekkend.coverage;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dekkend.shared.Text;

/** Says in one plain sentence why support is enough or not. */
final class ReasonRules {

    private ReasonRules() {}

    /**
     * About what {@link CoverageRules} counted.
     *
     * @param services how many there are beside it
     */
    static Text reason(Collection<Supply> counting, int services) {
        var dutch = what(counting, "1 school", " scholen", "1 vorm van aanbod", " vormen van aanbod", " en ");
        var english = what(counting, "1 school", " schools", "1 offer", " offers", " and ");
        if (counting.isEmpty()) {
            return services == 0
                    ? Text.of("Op school is hier nog niets bekend.", "Nothing is known at school here yet.")
                    : Text.of(
                            "Op school is hier nog niets bekend. Op de sociale kaart staat wel hulp.",
                            "Nothing is known at school here yet. There is help on the social map.");
        }
        if (counting.stream().allMatch(Supply::full)) {
            return Text.of("Alles is vol: " + dutch + ".", "Everything is full: " + english + ".");
        }
        if (counting.size() == 1) {
            return Text.of("Hier helpt alleen " + dutch + ".", "Only " + english + " helps here.");
        }
        if (CoverageRules.suppliers(counting) == 1) {
            return Text.of(
                    "Alles komt van één aanbieder: " + dutch + ".", "All of it is from one supplier: " + english + ".");
        }
        return Text.of("Hier helpen " + dutch + ".", english + " help here.");
    }

    private static String what(
            Collection<Supply> counting, String school, String schools, String offer, String offers, String and) {
        return Stream.of(
                        number(counting, Supply.OfSchool.class, school, schools),
                        number(counting, Supply.OfOffer.class, offer, offers))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(and));
    }

    private static String number(Collection<Supply> counting, Class<? extends Supply> kind, String one, String more) {
        var number = counting.stream().filter(kind::isInstance).count();
        return number == 0 ? "" : number == 1 ? one : number + more;
    }
}
