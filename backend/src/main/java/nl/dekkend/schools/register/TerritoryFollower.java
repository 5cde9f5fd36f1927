package nl.dekkend.schools.register;

import java.util.Set;
import nl.dekkend.imports.ImportFollower;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Another law, other points or other borders: schools may belong elsewhere. */
@Component
@Order(1)
class TerritoryFollower implements ImportFollower {

    private final Registers registers;

    TerritoryFollower(Registers registers) {
        this.registers = registers;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("territories", "postcodes", "municipalities");
    }

    @Override
    public Mono<Void> follow() {
        return registers.settle();
    }
}
