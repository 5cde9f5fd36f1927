package nl.dekkend.graphql;

import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * The contract's scalars and the Java values behind them: Date is a {@code LocalDate}, DateTime an
 * {@code OffsetDateTime}, Cents a {@code Long}, URL a {@code URI}; Postcode and SchoolYear are strings in their one way
 * of writing.
 */
@Configuration(proxyBeanMethods = false)
class Scalars {

    @Bean
    RuntimeWiringConfigurer scalarWiring() {
        return wiring -> wiring.scalar(ExtendedScalars.Date)
                .scalar(ExtendedScalars.DateTime)
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
