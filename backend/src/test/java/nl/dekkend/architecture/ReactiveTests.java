package nl.dekkend.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import java.time.Clock;
import java.time.temporal.TemporalAccessor;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import org.springframework.scheduling.annotation.Scheduled;
import reactor.core.publisher.Mono;

class ReactiveTests {

    @Test
    void nobodyBlocks() {
        noClasses()
                .should()
                .callMethodWhere(of(Publisher.class, "block.*|toIterable|toStream"))
                .because("it stalls the event loop for everybody")
                .check(Main.CLASSES);
        noClasses()
                .that(simpleName("StartImport")
                        .or(simpleName("ImportCommand"))
                        .or(simpleName("ResealCommand"))
                        .or(simpleName("RingCheck"))
                        .or(simpleName("SealingOlderDrafts"))
                        .negate())
                .should()
                .callMethodWhere(of(Future.class, "join|get"))
                .because(
                        "it stalls the event loop for everybody; only the main thread may wait, before anybody is served")
                .check(Main.CLASSES);
    }

    @Test
    void nobodySubscribesOnTheSide() {
        noClasses()
                .should()
                .callMethodWhere(of(Publisher.class, "subscribe"))
                .because("its errors vanish and nobody can cancel it: return the publisher instead")
                .check(Main.CLASSES);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .should()
                .callMethodWhere(of(TemporalAccessor.class, "now").and(withoutClock()))
                .orShould()
                .callMethodWhere(of(System.class, "currentTimeMillis"))
                .orShould()
                .callMethodWhere(of(Clock.class, "system(UTC|DefaultZone)"))
                .because("deadlines are tested by moving the injected clock")
                .check(Main.CLASSES);
    }

    @Test
    void whatIsScheduledBeginsAnewEveryTime() {
        methods()
                .that()
                .areAnnotatedWith(Scheduled.class)
                .should(ArchCondition.from(DescribedPredicate.<JavaMethod>describe(
                        "return Mono.defer and do nothing else", ReactiveTests::onlyDefers)))
                .because("Spring asks for the publisher once and subscribes to it for ever: what it sees outside stays")
                .check(Main.CLASSES);
    }

    private static boolean onlyDefers(JavaMethod method) {
        return method.getCallsFromSelf().stream()
                        .filter(call -> !call.isDeclaredInLambda())
                        .allMatch(of(Mono.class, "defer"))
                && !method.getCallsFromSelf().isEmpty();
    }

    private static DescribedPredicate<JavaCall<?>> of(Class<?> owner, String methods) {
        return DescribedPredicate.describe(
                owner.getSimpleName() + "." + methods,
                call -> target(owner(assignableTo(owner)))
                        .and(target(nameMatching(methods)))
                        .test(call));
    }

    private static DescribedPredicate<JavaCall<?>> withoutClock() {
        return DescribedPredicate.describe(
                "without a clock",
                call -> call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.isEquivalentTo(Clock.class)));
    }
}
