package nl.dekkend.socialmap;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.dekkend.graphql.Refused;
import nl.dekkend.shared.Text;
import org.jspecify.annotations.Nullable;

/** Who is responsible: the region's own rows, and for inclusive education the law, which goes by postcode. */
final class ResponsibilityRules {

    private static final int MOST = 24;

    private final Home where;
    private final Collection<ResponsibilityRow> rows;

    private ResponsibilityRules(Home where, Collection<ResponsibilityRow> rows) {
        this.where = where;
        this.rows = rows;
    }

    /** Refuses a question about nowhere. */
    static void check(@Nullable String postcode, @Nullable String municipality) {
        if (postcode == null && municipality == null) {
            throw Refused.input("Say where the child lives: give a postcode or a municipality.");
        }
    }

    /**
     * All who are responsible, by theme.
     *
     * @param rows of the municipality and sector
     * @param legal the organisations that the partnerships in law are
     */
    static List<Responsibility> answer(
            Home where,
            Collection<ResponsibilityRow> rows,
            Collection<Organisation> legal,
            @Nullable ResponsibilityTheme theme) {
        var rules = new ResponsibilityRules(where, rows);
        Stream<Responsibility> others = rules.here()
                .filter(row -> row.theme() != ResponsibilityTheme.INCLUSIVE_EDUCATION || rules.outsideTheLaw())
                .map(row -> says(row, row.organisationId()));
        return Stream.concat(legal.stream().map(rules::inclusiveEducation), others)
                .filter(one -> theme == null || one.theme() == theme)
                .sorted(comparing(Responsibility::theme))
                .limit(MOST)
                .toList();
    }

    /** Postcodes of post-office boxes and municipalities younger than the law are in no territory. */
    private boolean outsideTheLaw() {
        return where.partnerships().isEmpty();
    }

    /** The law says who; the region's row, when it is about the same partnership, says it in better words. */
    private Responsibility inclusiveEducation(Organisation partnership) {
        return here().filter(row -> row.theme() == ResponsibilityTheme.INCLUSIVE_EDUCATION)
                .filter(row -> String.valueOf(row.partnershipId()).equals(partnership.partnershipId()))
                .findFirst()
                .map(row -> says(row, partnership.id()))
                .orElseGet(() -> new Responsibility(
                        ResponsibilityTheme.INCLUSIVE_EDUCATION,
                        partnership.id(),
                        partnership.partnershipId(),
                        explanation(partnership),
                        partnership.source()));
    }

    private Text explanation(Organisation partnership) {
        var name = partnership.name();
        return where.partnerships().size() == 1
                ? Text.of(
                        name + " zorgt met de scholen voor een passende plek op school. "
                                + "De wet zegt per postcode welk samenwerkingsverband dat doet.",
                        name + " and the schools see to a fitting place at school. "
                                + "The law says for each postcode which partnership (samenwerkingsverband) does that.")
                : Text.of(
                        name + " zorgt met de scholen voor een passende plek op school. "
                                + "In deze gemeente hangt het van de postcode af. "
                                + "Zoek op uw postcode om het zeker te weten.",
                        name + " and the schools see to a fitting place at school. "
                                + "In this municipality it depends on the postcode. "
                                + "Search with your postcode to be certain.");
    }

    private static Responsibility says(ResponsibilityRow row, String organisation) {
        return new Responsibility(row.theme(), organisation, row.partnershipId(), row.explanation(), row.source());
    }

    /** A row of another partnership than the law gives is about other postcodes of the same municipality. */
    private Stream<ResponsibilityRow> here() {
        return rows.stream()
                .filter(this::coversPostcode)
                .filter(row -> row.partnershipId() == null
                        || where.partnerships().isEmpty()
                        || where.partnerships().contains(row.partnershipId()));
    }

    private boolean coversPostcode(ResponsibilityRow row) {
        if (where.postcode() == null) return row.postcodes().isEmpty() || !saysTheSame(row);
        return row.postcodes().contains(where.postcode()) || row.postcodes().isEmpty() && !isNamed(row);
    }

    /** Whether the rest of the municipality goes to the same organisation for this. */
    private boolean saysTheSame(ResponsibilityRow row) {
        return rows.stream()
                .anyMatch(rest -> rest.postcodes().isEmpty()
                        && rest.theme() == row.theme()
                        && rest.organisationId().equals(row.organisationId()));
    }

    /** Whether another row of the same theme names this very postcode: it goes first. */
    private boolean isNamed(ResponsibilityRow row) {
        return rows.stream()
                .anyMatch(other ->
                        other.theme() == row.theme() && other.postcodes().contains(where.postcode()));
    }
}
