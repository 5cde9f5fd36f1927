package nl.dekkend.imports;

/**
 * One record of a region file, with where it stands.
 *
 * @param file name of the file
 * @param line where the record begins, from 1
 * @param id what people know it by
 * @param value what it says
 */
public record RegionRecord<T>(String file, int line, String id, T value) {}
