package nl.dekkend.desk.signals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/** What can be reckoned of the numbers that are not seen: all sums are right, and none is less than none. */
final class Reckoning {

    private static final int VERY_MANY = 1000;

    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<SignalCell, Variable> hidden = new HashMap<>();

    /** @param lines each a sum, and its parts behind it */
    Reckoning(List<List<SignalCell>> lines, Map<SignalCell, Integer> seen) {
        for (var line : lines) {
            var sum = model.newExpression(line.toString());
            var known = 0;
            for (var cell : line) {
                var sign = cell == line.getFirst() ? -1 : 1;
                if (seen.containsKey(cell)) known -= sign * seen.get(cell);
                else sum.set(unknown(cell), sign);
            }
            sum.level(known);
        }
    }

    /** The greatest that it can be. */
    long most(SignalCell cell) {
        hidden.values().forEach(any -> any.weight(0));
        unknown(cell).weight(1);
        return Math.round(model.maximise().getValue());
    }

    private Variable unknown(SignalCell cell) {
        return hidden.computeIfAbsent(
                cell, any -> model.newVariable(any.toString()).lower(0).upper(VERY_MANY));
    }
}
