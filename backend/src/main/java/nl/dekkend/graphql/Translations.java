package nl.dekkend.graphql;

import java.util.List;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one place where a text meets the language it is asked in: no field needs a method for that. */
@Configuration(proxyBeanMethods = false)
class Translations {

    @Bean
    GraphQlSourceBuilderCustomizer translationWiring() {
        return builder -> builder.typeVisitors(List.of(new TranslationVisitor()));
    }
}
