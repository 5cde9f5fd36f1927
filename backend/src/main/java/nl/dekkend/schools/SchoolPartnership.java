package nl.dekkend.schools;

import nl.dekkend.shared.Source;

/**
 * That a school belongs to a partnership, and why.
 *
 * @param partnershipId legal code: "PO2711"
 */
record SchoolPartnership(String partnershipId, AffiliationBasis basis, Source source) {}
