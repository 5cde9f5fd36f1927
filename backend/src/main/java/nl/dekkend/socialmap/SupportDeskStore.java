package nl.dekkend.socialmap;

import io.r2dbc.spi.Readable;
import java.util.Collection;
import java.util.List;
import nl.dekkend.changes.Merge;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.Source;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Component
class SupportDeskStore implements SupportDesks {

    static final Merge MERGE =
            Merge.parts("Partnership", "socialmap.support_desk", SupportDesk.class, "partnership_id");

    private final DatabaseClient sql;

    SupportDeskStore(DatabaseClient sql) {
        this.sql = sql;
    }

    @Override
    public Mono<SupportDesk> byPartnership(String partnership) {
        return of(List.of(partnership)).next();
    }

    Flux<SupportDesk> of(Collection<String> partnerships) {
        return sql.sql("""
                select partnership_id, name, organisation_id, phone, email, hours, answers_within_working_days, source,
                       example
                  from socialmap.support_desk
                 where partnership_id = any(:partnerships)
                """)
                .bind("partnerships", partnerships.toArray(String[]::new))
                .map(SupportDeskStore::desk)
                .all();
    }

    private static SupportDesk desk(Readable row) {
        var columns = new Columns(row);
        return new SupportDesk(
                columns.text("partnership_id"),
                columns.text("name"),
                columns.text("organisation_id"),
                row.get("phone", String.class),
                row.get("email", String.class),
                columns.saidIfAny("hours"),
                columns.value("answers_within_working_days", Integer.class),
                columns.json("source", Source.class),
                columns.flag("example"));
    }
}
