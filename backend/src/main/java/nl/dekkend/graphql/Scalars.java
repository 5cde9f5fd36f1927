package nl.dekkend.graphql;

import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * The contract's scalars and the Java values behind them: Date is a {@code LocalDate}, DateTime an
 * {@code OffsetDateTime}, Cents a {@code Long}, SchoolYear a {@code SchoolYear}, URL a {@code URI}; Postcode is a
 * string in its one way of writing.
 */
@Configuration(proxyBeanMethods = false)
class Scalars {

    /** RFC 3339, always with its seconds. */
    private static final DateTimeFormatter MILLISECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX");

    static final TextCoercing<OffsetDateTime> DATE_TIME =
            new TextCoercing<>("DateTime", ScalarRules::dateTime, MILLISECONDS::format);

    @Bean
    RuntimeWiringConfigurer scalarWiring() {
        return wiring -> wiring.scalar(scalar("Date", new TextCoercing<>("Date", ScalarRules::date)))
                .scalar(scalar("DateTime", DATE_TIME))
                .scalar(scalar("Cents", ExtendedScalars.GraphQLLong.getCoercing()))
                .scalar(scalar("GeoJson", new GeoJsonCoercing()))
                .scalar(scalar("Postcode", new TextCoercing<>("Postcode", ScalarRules::postcode)))
                .scalar(scalar("SchoolYear", new TextCoercing<>("SchoolYear", ScalarRules::schoolYear)))
                .scalar(scalar("URL", new TextCoercing<>("URL", ScalarRules::url)));
    }

    private static GraphQLScalarType scalar(String name, Coercing<?, ?> coercing) {
        return GraphQLScalarType.newScalar().name(name).coercing(coercing).build();
    }
}
