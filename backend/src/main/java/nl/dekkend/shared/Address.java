package nl.dekkend.shared;

/**
 * A Dutch visiting address.
 *
 * @param street without the number
 * @param houseNumber with its addition, as the register writes it: "12-A"
 * @param postcode "1971 HN", or "1971" when the source gives no letters
 * @param city in ordinary capitals: "Heemskerk"
 */
public record Address(String street, String houseNumber, String postcode, String city) {}
