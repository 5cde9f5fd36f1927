package nl.dekkend.clone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class WorkflowTests {

    static List<String> workflows() {
        return Clone.workflows();
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void itMayOnlyRead(String workflow) throws IOException {
        assertThat(Clone.yaml(workflow).path("permissions").toString()).isEqualTo("{\"contents\":\"read\"}");
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void itPinsEveryActionToACommit(String workflow) throws IOException {
        assertThat(steps(workflow)
                        .filter(step -> step.has("uses"))
                        .map(step -> step.path("uses").asString()))
                .isNotEmpty()
                .allMatch(action -> action.matches("[\\w-]+/[\\w-]+@[0-9a-f]{40}"));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void itRunsTheSameCommandAsPeopleDo(String workflow) throws IOException {
        assertThat(steps(workflow)
                        .filter(step -> step.has("run"))
                        .map(step -> step.path("run").asString()))
                .isNotEmpty()
                .allMatch(command -> command.matches("script/test( (schema|backend|faults|site|pages))+"));
    }

    private static Stream<JsonNode> steps(String workflow) throws IOException {
        return Clone.yaml(workflow)
                .path("jobs")
                .valueStream()
                .flatMap(job -> job.path("steps").valueStream());
    }
}
