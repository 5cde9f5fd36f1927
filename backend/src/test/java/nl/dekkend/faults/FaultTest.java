package nl.dekkend.faults;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.Tag;
import org.springframework.context.annotation.Import;

/** The whole application with a small pool, fields that can be slow, and an issuer that does not answer. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("faults")
@DekkendTest({
    "dekkend.imports.at-start=false",
    "dekkend.database.size=5",
    "dekkend.database.ready=5",
    "dekkend.database.acquire=250ms",
    "dekkend.database.query=2s",
    "dekkend.database.statement=1500ms",
    "dekkend.requests.burst=100000",
    "dekkend.issuer.uri=http://localhost:1/away",
    "spring.graphql.schema.locations=classpath:graphql/,classpath:faults/"
})
@Import({FaultFields.class, Backends.class})
@interface FaultTest {}
