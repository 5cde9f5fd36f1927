package nl.dekkend.profiles.example;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import nl.dekkend.profiles.content.SchoolContact;
import nl.dekkend.profiles.example.SectorTemplates.Role;

/** Whom to turn to: roles and when they are there, never a name, a number or an address. */
final class ContactRules {

    private ContactRules() {}

    /** The same people every year. */
    static List<SchoolContact> contacts(Subject subject, Set<String> needs) {
        var dice = subject.dice("contacts");
        return dice.one(sets(subject, needs)).stream()
                .map(role -> new SchoolContact(role.role(), null, null, dice.one(role.hours())))
                .toList();
    }

    private static List<List<Role>> sets(Subject subject, Set<String> needs) {
        var contacts = subject.templates().contacts();
        return contacts.sets().stream()
                .map(set -> set.stream().map(contacts::role).toList())
                .filter(set -> set.stream().allMatch(role -> fits(role, needs)))
                .toList();
    }

    private static boolean fits(Role role, Set<String> needs) {
        return role.supportNeeds().isEmpty() || !Collections.disjoint(role.supportNeeds(), needs);
    }
}
