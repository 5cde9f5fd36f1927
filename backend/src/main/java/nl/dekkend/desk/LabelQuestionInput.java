package nl.dekkend.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;

/** What a desk says a question is about; what it leaves out it does not speak of. */
record LabelQuestionInput(
        String number,
        ArgumentValue<String> theme,
        ArgumentValue<String> municipality,
        @Nullable String idempotencyKey) {

    /** What is said of a question after this. */
    Label on(Label before) {
        return new Label(
                theme.isOmitted() ? before.theme() : theme.value(),
                municipality.isOmitted() ? before.municipality() : municipality.value());
    }

    /** All that tells this request from another. */
    List<Object> sent() {
        return List.of(number, on(Label.NONE), theme.isOmitted(), municipality.isOmitted());
    }
}
