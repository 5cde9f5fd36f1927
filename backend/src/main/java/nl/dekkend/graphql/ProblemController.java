package nl.dekkend.graphql;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Says what is wrong in the caller's language. */
@Controller
class ProblemController {

    private final MessageSource messages;

    ProblemController(MessageSource messages) {
        this.messages = messages;
    }

    @SchemaMapping
    String code(Problem problem) {
        return problem.code().name();
    }

    @SchemaMapping
    String message(Problem problem, Locale language) {
        return messages.getMessage(problem.code().name(), problem.values().toArray(), language);
    }
}
