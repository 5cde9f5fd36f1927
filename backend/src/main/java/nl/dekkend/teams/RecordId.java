package nl.dekkend.teams;

import java.util.Collection;

/** Which record: of which school, kept by which partnership. */
record RecordId(String school, String partnership) {

    static RecordId of(String written) {
        var dot = written.indexOf('.');
        return new RecordId(written.substring(0, dot), written.substring(dot + 1));
    }

    static String[] schools(Collection<RecordId> ids) {
        return ids.stream().map(RecordId::school).toArray(String[]::new);
    }

    static String[] partnerships(Collection<RecordId> ids) {
        return ids.stream().map(RecordId::partnership).toArray(String[]::new);
    }

    @Override
    public String toString() {
        return school + "." + partnership;
    }
}
