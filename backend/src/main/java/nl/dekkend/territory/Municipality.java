package nl.dekkend.territory;

import nl.dekkend.shared.Point;
import nl.dekkend.shared.Source;
import org.jspecify.annotations.Nullable;

/**
 * A Dutch municipality (gemeente).
 *
 * @param id code of Statistics Netherlands: "GM0375"
 * @param centre a point inside its largest part; null when its border is not known
 */
public record Municipality(String id, String name, @Nullable Point centre, Source source) {}
