package nl.dekkend.profiles.example;

import java.util.Collections;
import java.util.List;
import nl.dekkend.profiles.example.SectorTemplates.NeedWeight;
import nl.dekkend.schools.School;
import nl.dekkend.shared.SchoolYear;

/**
 * A school whose profiles are made up.
 *
 * @param byScore its place among the schools of its partnership, those that meet the fewest items first
 * @param byWord its place among them when they speak up, the silent ones first
 */
record Subject(School school, SectorTemplates templates, Place byScore, Place byWord) {

    /** For what stays when the years go by. */
    Dice dice(String about) {
        return Dice.of(school.id(), about);
    }

    /** For what is said in one year. */
    Dice dice(SchoolYear year, String about) {
        return Dice.of(school.id(), year.toString(), about);
    }

    /** The needs its profile may speak of. */
    List<NeedWeight> needs() {
        return templates.needs().stream()
                .filter(need -> need.levels().isEmpty() || !Collections.disjoint(need.levels(), school.levels()))
                .toList();
    }

    boolean mayNeed(String need) {
        return needs().stream().anyMatch(one -> one.supportNeed().equals(need));
    }

    /** How often profiles speak of a need; 0 when this school's may not. */
    int weight(String need) {
        return needs().stream()
                .filter(one -> one.supportNeed().equals(need))
                .mapToInt(NeedWeight::weight)
                .sum();
    }
}
