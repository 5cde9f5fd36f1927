package nl.dekkend.teams;

import nl.dekkend.shared.Text;

/** What somebody does for a school, in the words that parents read. */
enum SupportTeamRole {
    YOUTH_TEAM("jeugdteam", "youth team"),
    YOUTH_CONSULTANT("jeugdconsulent", "youth consultant"),
    CONSULTANT("consulent van het samenwerkingsverband", "consultant of the partnership"),
    INTERNAL_SUPPORT_COORDINATOR("intern begeleider (ib'er)", "internal support co-ordinator (ib'er)"),
    CARE_COORDINATOR("zorgcoördinator", "care co-ordinator"),
    SCHOOL_SOCIAL_WORK("schoolmaatschappelijk werk", "school social work"),
    YOUTH_HEALTH_CARE("schoolarts of schoolverpleegkundige", "school doctor or school nurse"),
    ATTENDANCE_OFFICER("leerplichtambtenaar", "school attendance officer"),
    OTHER("ander contact", "other contact");

    private final String dutch;
    private final String english;

    SupportTeamRole(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    String dutch() {
        return dutch;
    }

    Text words() {
        return Text.of(dutch, english);
    }
}
