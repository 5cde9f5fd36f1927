package nl.dekkend.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a file is. Two checksums, because who brings one by hand does not know what the product's own are checked
 * against.
 *
 * @param read over all that is read: the file, what stands beside it, and the version of the importer
 * @param shipped over the same and the files alongside
 */
record FileChecksum(String read, String shipped) {

    static FileChecksum of(ImportRequest request, Importer importer, Path sources) throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(("version " + importer.version()).getBytes(UTF_8));
        digest.update(bytes(request.file()));
        present(sources, importer.beside(request.file())).forEach(file -> digest.update(bytes(file)));
        var read = HexFormat.of().formatHex(digest.digest());
        digest.update(read.getBytes(UTF_8));
        request.alongside().forEach(file -> digest.update(bytes(file)));
        return new FileChecksum(read, HexFormat.of().formatHex(digest.digest()));
    }

    /** What is missing is told by who wants to read it. */
    private static List<Path> present(Path sources, List<Path> beside) {
        return Stream.concat(Stream.of(sources), beside.stream())
                .filter(Files::isReadable)
                .toList();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ImportRefused(List.of(new FileProblem(file.toString(), 0, null, "kan niet worden gelezen.")));
        }
    }
}
