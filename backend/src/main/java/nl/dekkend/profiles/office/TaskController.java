package nl.dekkend.profiles.office;

import static nl.dekkend.graphql.Batches.linked;

import java.util.List;
import java.util.Map;
import nl.dekkend.identity.Account;
import nl.dekkend.identity.Actor;
import nl.dekkend.schools.School;
import nl.dekkend.schools.Schools;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What waits for the caller. */
@Controller
class TaskController {

    private final Tasks tasks;
    private final Schools schools;

    TaskController(Tasks tasks, Schools schools) {
        this.tasks = tasks;
        this.schools = schools;
    }

    @SchemaMapping
    Mono<List<Task>> openTasks(Account account, Actor actor) {
        return tasks.of(actor);
    }

    @BatchMapping(typeName = "Task")
    Mono<Map<Task, @Nullable School>> school(List<Task> tasks) {
        return linked(tasks, Task::schoolId, schools::byIds, School::id);
    }
}
