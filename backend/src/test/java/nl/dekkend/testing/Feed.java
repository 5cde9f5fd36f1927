package nl.dekkend.testing;

import java.util.List;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;

/** What was noted as a public change, read beside the API because a test begins far behind its first page. */
public final class Feed {

    private Feed() {}

    /** The number of the newest change; 0 when there is none. */
    public static long end(DatabaseClient sql) {
        return Objects.requireNonNull(sql.sql("select coalesce(max(id), 0) from changes.change")
                .mapValue(Long.class)
                .one()
                .block());
    }

    /** What happened since: "CHANGED Organisation cjg". */
    public static List<String> since(DatabaseClient sql, long number) {
        return Objects.requireNonNull(sql.sql("""
                select concat_ws(' ', kind, type, record) from changes.change where id > :number order by id
                """)
                .bind("number", number)
                .mapValue(String.class)
                .all()
                .collectList()
                .block());
    }
}
