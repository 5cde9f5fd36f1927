package nl.dekkend.profiles.office;

import java.util.Collection;

/** How many schools are how far. */
record ProfileOverviewCounts(
        int notStarted, int draft, int submitted, int returned, int published, int expired, int overdue) {

    static ProfileOverviewCounts of(Collection<ProfileProgress> schools) {
        return new ProfileOverviewCounts(
                count(schools, ProfileOverviewState.NOT_STARTED),
                count(schools, ProfileOverviewState.DRAFT),
                count(schools, ProfileOverviewState.SUBMITTED),
                count(schools, ProfileOverviewState.RETURNED),
                count(schools, ProfileOverviewState.PUBLISHED),
                count(schools, ProfileOverviewState.EXPIRED),
                (int) schools.stream().filter(ProfileProgress::overdue).count());
    }

    private static int count(Collection<ProfileProgress> schools, ProfileOverviewState state) {
        return (int) schools.stream().filter(one -> one.state() == state).count();
    }
}
