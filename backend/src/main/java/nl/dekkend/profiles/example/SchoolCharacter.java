package nl.dekkend.profiles.example;

import java.util.List;
import java.util.Objects;
import nl.dekkend.profiles.example.SectorTemplates.BasicAsExtra;
import org.jspecify.annotations.Nullable;

/**
 * What a school is like, and stays like.
 *
 * @param told needs the summary speaks of
 * @param needs those it does more for, these among them
 * @param mistaken light support it calls extra, although the norm calls it basic; null at most schools
 */
record SchoolCharacter(
        List<String> told,
        String summary,
        String vision,
        String limits,
        List<String> needs,
        @Nullable BasicAsExtra mistaken) {

    boolean mistakes(String need) {
        return mistaken != null && Objects.equals(mistaken.supportNeed(), need);
    }
}
