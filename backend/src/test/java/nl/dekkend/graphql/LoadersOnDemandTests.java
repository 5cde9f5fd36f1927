package nl.dekkend.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.ExecutionInput;
import graphql.GraphQLContext;
import java.util.Map;
import org.dataloader.DataLoaderRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class LoadersOnDemandTests {

    private final LoadersOnDemand loaders = new LoadersOnDemand();

    @BeforeEach
    void twoOfThem() {
        registered("long");
        loaders.forTypePair(String.class, Integer.class)
                .registerBatchLoader(
                        (keys, environment) -> Flux.fromIterable(keys).map(String::length));
        loaders.afterSingletonsInstantiated();
    }

    @Test
    void aRequestHasOnlyThoseThatItsFieldsAskedFor() {
        var request = ofRequest();
        assertThat(request.getKeys()).isEmpty();

        var lengths = request.<String, Integer>getDataLoader(Integer.class.getName());

        assertThat(request.getKeys()).containsExactly(Integer.class.getName());
        assertThat(request.<String, Integer>getDataLoader(Integer.class.getName()))
                .isSameAs(lengths);
    }

    @Test
    void aLoaderThatWasMadeLateLoadsInOneGoAndKnowsItsRequest() {
        var request = ofRequest();
        var loader = request.<String, String>getDataLoader("long");
        var one = loader.load("een");
        var two = loader.load("twee");

        request.dispatchAll();

        assertThat(one.join()).isEqualTo("een of 2 for Anna");
        assertThat(two.join()).isEqualTo("twee of 2 for Anna");
    }

    @Test
    void noLoaderIsMadeForANameThatNobodyRegistered() {
        assertThat((@Nullable Object) ofRequest().getDataLoader("nobody")).isNull();
    }

    @Test
    void twoOfOneNameEndTheStart() {
        registered("long");

        assertThatThrownBy(loaders::afterSingletonsInstantiated).hasMessage("Two batch loaders are called long");
    }

    private void registered(String name) {
        loaders.<String, String>forName(name)
                .registerMappedBatchLoader((keys, environment) -> Flux.fromIterable(keys)
                        .collectMap(
                                key -> key,
                                key -> "%s of %d for %s"
                                        .formatted(
                                                key,
                                                keys.size(),
                                                environment
                                                        .<GraphQLContext>getContext()
                                                        .<String>get("who"))));
    }

    private DataLoaderRegistry ofRequest() {
        return loaders.of(ExecutionInput.newExecutionInput("{ a }")
                .graphQLContext(Map.of("who", "Anna"))
                .build());
    }
}
