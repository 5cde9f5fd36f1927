package nl.dekkend.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a real database of its own, without the data the product ships. Classes with the same
 * properties share one application and its database: ask for what you put in, not for all there is.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureHttpGraphQlTester
@ContextConfiguration(initializers = {Patience.class, Issuer.class})
@Import(TestParts.class)
public @interface DekkendTest {

    /** Settings that differ: {@code "dekkend.imports.at-start=true"} loads what the product ships. */
    @AliasFor(annotation = SpringBootTest.class, attribute = "properties")
    String[] value() default "dekkend.imports.at-start=false";
}
