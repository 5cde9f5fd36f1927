package nl.dekkend.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClientNetworkTests {

    private static final InetSocketAddress STRANGER = new InetSocketAddress("203.0.113.7", 40_000);
    private static final InetSocketAddress PROXY = new InetSocketAddress("10.1.2.3", 40_000);

    private final ClientNetwork networks = new ClientNetwork(List.of("10.0.0.0/8"));

    @Test
    void aNetworkIsTheFirstPartOfAnAddress() {
        assertThat(networks.of(STRANGER, List.of()))
                .isEqualTo(networks.of(new InetSocketAddress("203.0.113.99", 1), List.of()));
        assertThat(networks.of(new InetSocketAddress("2001:db8:1:200::1", 1), List.of()))
                .isEqualTo(networks.of(new InetSocketAddress("2001:db8:1:2ff::9", 1), List.of()));
    }

    @Test
    void whoeverSaysToSpeakForAnotherIsNotBelieved() {
        assertThat(networks.of(STRANGER, List.of("198.51.100.1"))).isEqualTo(networks.of(STRANGER, List.of()));
    }

    @Test
    void aProxyOfOursIsBelievedAboutItsLastVisitorOnly() {
        assertThat(networks.of(PROXY, List.of("198.51.100.1, 203.0.113.7, 10.9.9.9")))
                .isEqualTo(networks.of(STRANGER, List.of()));
        assertThat(networks.of(PROXY, List.of("203.0.113.7, nonsense"))).isEqualTo(networks.of(PROXY, List.of()));
    }

    @Test
    void severalLinesOfTheHeaderAreReadAsOne() {
        assertThat(networks.of(PROXY, List.of("198.51.100.1", "203.0.113.7, 10.9.9.9", "10.9.9.8")))
                .isEqualTo(networks.of(STRANGER, List.of()));
    }
}
