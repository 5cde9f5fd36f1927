package nl.dekkend.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

class FileChecksum {

    private FileChecksum() {}

    /** One checksum over a file, the files it leans on, and the version of the importer that reads them. */
    static String of(ImportRequest request, int version) throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(("version " + version).getBytes(UTF_8));
        digest.update(bytes(request.file()));
        request.alongside().forEach(file -> digest.update(bytes(file)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ImportRefused(List.of(new FileProblem(file.toString(), 0, null, "kan niet worden gelezen.")));
        }
    }
}
