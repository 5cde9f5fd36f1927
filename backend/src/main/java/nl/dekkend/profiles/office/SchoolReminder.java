package nl.dekkend.profiles.office;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What became of reminding one school. */
record SchoolReminder(String schoolId, ReminderOutcome outcome) {

    /** "27MD02:SENT 05ML00:NO_ADDRESS", by which the same answer can be given again. */
    static String written(Collection<SchoolReminder> reminders) {
        return reminders.stream().map(one -> one.schoolId + ":" + one.outcome).collect(Collectors.joining(" "));
    }

    static List<SchoolReminder> read(String written) {
        return Arrays.stream(written.split(" "))
                .map(one -> one.split(":", 2))
                .map(parts -> new SchoolReminder(parts[0], ReminderOutcome.valueOf(parts[1])))
                .toList();
    }
}
