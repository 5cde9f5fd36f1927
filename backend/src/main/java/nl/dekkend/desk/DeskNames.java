package nl.dekkend.desk;

import java.util.Collection;
import java.util.List;

/**
 * What has a name around a desk.
 *
 * @param schools the open ones of its partnership, by what they are and were called
 * @param municipalities all there are: people go to school over a border
 * @param villages where those schools are, and the core areas
 * @param people who work there
 */
public record DeskNames(
        Collection<String> schools,
        Collection<String> municipalities,
        Collection<String> villages,
        Collection<String> people) {

    public static final DeskNames NONE = new DeskNames(List.of(), List.of(), List.of(), List.of());

    public DeskNames {
        schools = List.copyOf(schools);
        municipalities = List.copyOf(municipalities);
        villages = List.copyOf(villages);
        people = List.copyOf(people);
    }
}
