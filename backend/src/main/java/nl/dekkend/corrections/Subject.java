package nl.dekkend.corrections;

import java.util.List;
import nl.dekkend.identity.Scope;
import nl.dekkend.territory.Partnership;

/**
 * A record that somebody says is wrong.
 *
 * @param scope whose people may decide
 * @param readBy partnerships that take part and whose editor may, of an answer whose desk
 */
record Subject(CorrectionSubjectType type, String id, String name, Scope scope, List<Partnership> readBy) {}
