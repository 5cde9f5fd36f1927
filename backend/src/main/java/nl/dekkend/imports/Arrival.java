package nl.dekkend.imports;

/** A file that somebody brings, who reads it, and what it is. */
record Arrival(Importer importer, ImportRequest request, FileChecksum checksum) {

    String kind() {
        return importer.kind();
    }

    ImportScope scope() {
        return request.scope();
    }
}
