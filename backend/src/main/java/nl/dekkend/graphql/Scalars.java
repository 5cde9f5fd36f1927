package nl.dekkend.graphql;

import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

@Configuration(proxyBeanMethods = false)
class Scalars {

    @Bean
    RuntimeWiringConfigurer scalarWiring() {
        return wiring -> wiring.scalar(ExtendedScalars.Date)
                .scalar(ExtendedScalars.Json.transform(json -> json.name("GeoJson")))
                .scalar(ExtendedScalars.DateTime)
                .scalar(ExtendedScalars.Url.transform(url -> url.name("URL")))
                .scalar(ExtendedScalars.newAliasedScalar("Cents")
                        .aliasedScalar(ExtendedScalars.NonNegativeInt)
                        .build())
                .scalar(text("Postcode", ScalarRules::postcode))
                .scalar(text("SchoolYear", ScalarRules::schoolYear));
    }

    private static GraphQLScalarType text(String name, TextCoercing.Rule rule) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new TextCoercing(rule))
                .build();
    }
}
