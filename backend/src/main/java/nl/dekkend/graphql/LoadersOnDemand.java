package nl.dekkend.graphql;

import graphql.ExecutionInput;
import graphql.GraphQLContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;
import org.springframework.graphql.execution.GraphQlSource.SchemaResourceBuilder;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;

/**
 * Makes a batch loader for a request when one of its fields first asks for it. There are more than a hundred of them; a
 * request uses few, and who listens would keep all of them for as long as it lasts.
 */
@Component
class LoadersOnDemand implements BatchLoaderRegistry, SmartInitializingSingleton, GraphQlSourceBuilderCustomizer {

    /** Each holds one loader. */
    private final List<BatchLoaderRegistry> registered = new CopyOnWriteArrayList<>();

    private volatile Map<String, BatchLoaderRegistry> byName = Map.of();

    @Override
    public <K, V> RegistrationSpec<K, V> forTypePair(Class<K> key, Class<V> value) {
        return another().forTypePair(key, value);
    }

    @Override
    public <K, V> RegistrationSpec<K, V> forName(String name) {
        return another().forName(name);
    }

    private BatchLoaderRegistry another() {
        var one = new DefaultBatchLoaderRegistry();
        registered.add(one);
        return one;
    }

    /** Every controller has said by now what it loads. */
    @Override
    public void afterSingletonsInstantiated() {
        Map<String, BatchLoaderRegistry> named = new HashMap<>();
        for (var one : registered) {
            for (var name : made(one, GraphQLContext.getDefault()).getKeys()) {
                Assert.isNull(named.put(name, one), () -> "Two batch loaders are called " + name);
            }
        }
        byName = Map.copyOf(named);
    }

    @Override
    public boolean hasRegistrations() {
        return !registered.isEmpty();
    }

    /** None beforehand. */
    @Override
    public void registerDataLoaders(DataLoaderRegistry registry, GraphQLContext context) {}

    /** Comes after what measures loaders: that takes those along that were made, and forgets how to make others. */
    @Override
    public void customize(SchemaResourceBuilder source) {
        source.instrumentation(List.of(new SimplePerformantInstrumentation() {
            @Override
            public ExecutionInput instrumentExecutionInput(
                    ExecutionInput input,
                    InstrumentationExecutionParameters request,
                    @Nullable InstrumentationState state) {
                return input.transform(begun -> begun.dataLoaderRegistry(of(input)));
            }
        }));
    }

    DataLoaderRegistry of(ExecutionInput request) {
        return new OfRequest(request);
    }

    private static DataLoaderRegistry made(BatchLoaderRegistry one, GraphQLContext context) {
        var registry = new DataLoaderRegistry();
        one.registerDataLoaders(registry, context);
        return registry;
    }

    private final class OfRequest extends DataLoaderRegistry {

        private final GraphQLContext context;

        OfRequest(ExecutionInput request) {
            super(new ConcurrentHashMap<>(), request.getDataLoaderRegistry().getInstrumentation());
            context = request.getGraphQLContext();
        }

        @Override
        public <K, V> @Nullable DataLoader<K, V> getDataLoader(String name) {
            var known = byName.get(name);
            return known == null
                    ? super.getDataLoader(name)
                    : computeIfAbsent(
                            name,
                            same -> Objects.requireNonNull(made(known, context).getDataLoader(same)));
        }
    }
}
