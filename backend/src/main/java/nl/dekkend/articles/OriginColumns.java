package nl.dekkend.articles;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.util.UUID;
import nl.dekkend.articles.AskedQuestions.Origin;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

/** The columns that tell from which question something was written. */
final class OriginColumns {

    private OriginColumns() {}

    static GenericExecuteSpec bind(GenericExecuteSpec statement, @Nullable Origin origin) {
        return statement
                .bind("question", value(origin == null ? null : origin.question(), UUID.class))
                .bind("kept_by", value(origin == null ? null : origin.keptBy(), String.class));
    }

    static @Nullable Origin of(Readable row) {
        var question = row.get("question_id", UUID.class);
        return question == null ? null : new Origin(question, row.get("kept_by", String.class));
    }

    private static Parameter value(@Nullable Object value, Class<?> type) {
        return value == null ? Parameters.in(type) : Parameters.in(value);
    }
}
