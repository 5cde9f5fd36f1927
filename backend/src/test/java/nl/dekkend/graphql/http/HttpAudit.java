package nl.dekkend.graphql.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** One audit of the npm package graphql-http and how it ended: "ok", "warn", "error" or "notice". */
record HttpAudit(String id, String name, String status, String reason) {

    private static final Path FOLDER = Path.of("src/test/http");

    static List<HttpAudit> run(String address) throws IOException, InterruptedException {
        if (Files.notExists(FOLDER.resolve("node_modules/graphql-http"))) {
            output("npm", "ci", "--no-audit", "--no-fund");
        }
        return output("node", "audit.mjs", address)
                .lines()
                .map(line -> JsonMapper.shared().readValue(line, HttpAudit.class))
                .toList();
    }

    private static String output(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed:\n" + output);
        }
        return output;
    }
}
