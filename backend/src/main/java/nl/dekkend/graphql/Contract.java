package nl.dekkend.graphql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Which release of the contract is served: the newest heading of its change log, which travels with the contract. */
@Controller
class Contract {

    private static final Pattern HEADING = Pattern.compile("(?m)^## (\\S+)$");

    private final String version;

    Contract() throws IOException {
        this.version = newest(new ClassPathResource("graphql/CHANGELOG.md").getContentAsString(StandardCharsets.UTF_8));
    }

    @QueryMapping
    String contractVersion() {
        return version;
    }

    static String newest(String changeLog) {
        return HEADING.matcher(changeLog)
                .results()
                .findFirst()
                .map(heading -> heading.group(1))
                .orElseThrow(() -> new IllegalStateException("schema/CHANGELOG.md names no release"));
    }
}
