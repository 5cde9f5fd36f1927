package nl.dekkend.schools;

import io.r2dbc.spi.Readable;
import java.util.Collection;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.Source;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

@Component
class BoardStore implements Boards {

    private final DatabaseClient sql;

    BoardStore(DatabaseClient sql) {
        this.sql = sql;
    }

    @Override
    public Flux<SchoolBoard> byIds(Collection<String> ids) {
        return sql.sql("""
                select b.id, b.name, b.former_names,
                       r.title as source_title, b.as_of as source_as_of, r.url as source_url, r.note as source_note
                  from schools.board b join schools.register r on r.kind = b.register
                 where b.id = any(:ids)
                 order by b.name, b.id
                """)
                .bind("ids", ids.toArray(String[]::new))
                .map(BoardStore::board)
                .all();
    }

    private static SchoolBoard board(Readable row) {
        var columns = new Columns(row);
        return new SchoolBoard(
                columns.text("id"),
                columns.text("name"),
                columns.texts("former_names", School.MOST_FORMER_NAMES),
                Source.of(row));
    }
}
