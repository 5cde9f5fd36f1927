package nl.dekkend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The migrations this release knows: which modules have any, and one checksum over all of them. */
record MigrationFiles(Set<String> modules, String checksum) {

    static MigrationFiles onTheClassPath() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/*.sql");
        Arrays.sort(files, comparing(MigrationFiles::path));
        var modules = new HashSet<String>();
        var digest = sha256();
        for (var file : files) {
            var path = path(file);
            modules.add(path.substring(0, path.indexOf('/')));
            digest.update(path.getBytes(UTF_8));
            digest.update(file.getContentAsByteArray());
        }
        return new MigrationFiles(Set.copyOf(modules), HexFormat.of().formatHex(digest.digest()));
    }

    /** "needs/V1__support_needs.sql", wherever the class path lies. */
    private static String path(Resource file) {
        try {
            var url = file.getURL().toString();
            return url.substring(url.lastIndexOf("db/migration/") + "db/migration/".length());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
