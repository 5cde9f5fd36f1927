package nl.dekkend.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;

class ArchitectureTests {

    @Test
    void controllersAreHidden() {
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .bePackagePrivate()
                .because("other modules ask the public interface; a controller serves the contract alone")
                .check(Main.CLASSES);
    }

    @Test
    void rulesArePlainJava() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Rules")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "reactor..", "io.r2dbc..")
                .because("a decision is read and tested without a framework")
                .check(Main.CLASSES);
    }

    @Test
    void fieldsAreNotInjected() {
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION
                .because("a constructor says what a class needs")
                .check(Main.CLASSES);
        noClasses()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Autowired.class)
                .because("one constructor needs no annotation")
                .check(Main.CLASSES);
    }

    @Test
    void jdbcIsForFlywayOnly() {
        noClasses()
                .that(simpleName("Migrations").negate())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql", "javax.sql", "org.flywaydb..", "org.postgresql..")
                .because("two styles of data access side by side cannot be read or debugged; see docs/adr")
                .check(Main.CLASSES);
    }

    @Test
    void logsGoThroughOneDoor() {
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING
                .because("logs are structured, by SLF4J")
                .check(Main.CLASSES);
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
                .because("what is printed is neither structured nor checked for personal data")
                .check(Main.CLASSES);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .that(resideInAPackage("nl.dekkend.."))
                .should()
                .haveNameMatching(".*(Impl|Manager|Utils?|Helper|Data|Dto)$")
                .orShould()
                .haveNameMatching(".*\\.Abstract\\w+$")
                .because("such a name hides what the class is for")
                .check(Main.CLASSES);
    }
}
