package nl.dekkend.urgenthelp;

import java.io.IOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Tells the numbers of {@code urgent-help.yaml}, which is read once. */
@Controller
class UrgentHelpController {

    private final List<UrgentHelp> numbers;

    UrgentHelpController() throws IOException {
        try (var file = new ClassPathResource("urgent-help.yaml").getInputStream()) {
            numbers = List.copyOf(new YAMLMapper().readValue(file, new TypeReference<List<UrgentHelp>>() {}));
        }
    }

    @QueryMapping
    List<UrgentHelp> urgentHelp() {
        return numbers;
    }
}
