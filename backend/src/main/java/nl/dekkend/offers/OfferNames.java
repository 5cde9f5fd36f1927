package nl.dekkend.offers;

import java.util.Collection;

/** What offers name that other modules know, by id. */
interface OfferNames {

    /** Organisations. */
    Collection<String> providers();

    /** Schools. */
    Collection<String> schools();

    /** Partnerships they belong to. */
    Collection<String> partnerships();

    /** Municipalities they serve. */
    Collection<String> municipalities();

    /** Four digits of every place. */
    Collection<String> postcodes();
}
