package nl.dekkend.corrections;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import nl.dekkend.corrections.SubjectRecords.Found;
import nl.dekkend.corrections.SubjectRecords.Key;
import nl.dekkend.graphql.Batches;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lays the record as it is now beside what is said of it. */
@Controller
class CorrectionSubjectController {

    private final SubjectRecords records;

    CorrectionSubjectController(SubjectRecords records) {
        this.records = records;
    }

    @BatchMapping(typeName = "Correction")
    Mono<Map<Correction, @Nullable Object>> subject(List<Correction> corrections) {
        var wanted = corrections.stream()
                .collect(groupingBy(Correction::subjectType, mapping(Correction::subjectId, toSet())));
        return Flux.fromIterable(wanted.entrySet())
                .flatMap(kind -> records.of(kind.getKey(), kind.getValue()))
                .collectMap(Found::key, Found::node)
                .map(found -> Batches.<Correction, @Nullable Object>everyKey(
                        corrections, one -> found.get(new Key(one.subjectType(), one.subjectId()))));
    }
}
