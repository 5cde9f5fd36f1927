package nl.dekkend.faults;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Serves the fields of faults.graphqls. */
@Controller
@TestComponent
class FaultFields {

    record Who(int number) {}

    private final DatabaseClient sql;

    FaultFields(DatabaseClient sql) {
        this.sql = sql;
    }

    @QueryMapping
    Mono<Boolean> slow(@Argument double seconds) {
        return sql.sql("select true as done from pg_sleep(:seconds)")
                .bind("seconds", seconds)
                .map(row -> Boolean.TRUE)
                .one();
    }

    @QueryMapping
    Mono<Boolean> cheap() {
        return sql.sql("select true as done").map(row -> Boolean.TRUE).one();
    }

    @QueryMapping
    List<Who> many() {
        return IntStream.range(0, 20).mapToObj(Who::new).toList();
    }

    @BatchMapping
    Mono<Map<Who, String>> name(List<Who> everybody) {
        return ReactiveSecurityContextHolder.getContext()
                .map(caller -> String.valueOf(caller.getAuthentication().getName()))
                .delayUntil(name -> cheap())
                .map(name -> everybody.stream().collect(Collectors.toMap(who -> who, who -> name)));
    }
}
