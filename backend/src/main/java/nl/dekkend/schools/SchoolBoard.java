package nl.dekkend.schools;

import java.util.List;
import nl.dekkend.shared.Source;

/**
 * The legal person that is responsible for one or more schools.
 *
 * @param id DUO's board number: "41009"
 * @param name "Schoolbestuur 41716" while its name is not known here
 * @param formerNames names it had before
 */
public record SchoolBoard(String id, String name, List<String> formerNames, Source source) {

    /** Keeps a copy of the names. */
    public SchoolBoard {
        formerNames = List.copyOf(formerNames);
    }
}
