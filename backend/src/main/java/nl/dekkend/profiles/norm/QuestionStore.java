package nl.dekkend.profiles.norm;

import io.r2dbc.spi.Readable;
import nl.dekkend.shared.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class QuestionStore implements Questions {

    private final DatabaseClient sql;

    QuestionStore(DatabaseClient sql) {
        this.sql = sql;
    }

    @Override
    public Mono<Asked> ever() {
        return sql.sql("""
                select (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name, 'explanation', explanation,
                                                                     'benchmark', benchmark, 'withdrawn', withdrawn)
                                                  order by position, id), '[]')
                          from profiles.theme) as themes,
                       (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'text', text, 'withdrawn', withdrawn)
                                                  order by position, id), '[]')
                          from profiles.parent_question) as questions
                """).map(QuestionStore::asked).one();
    }

    private static Asked asked(Readable row) {
        var columns = new Columns(row);
        return new Asked(
                columns.jsonList("themes", AssessmentTheme.class), columns.jsonList("questions", ParentQuestion.class));
    }
}
