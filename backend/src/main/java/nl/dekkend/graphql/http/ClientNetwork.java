package nl.dekkend.graphql.http;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** From which network a request comes: the first three parts of an IPv4 address, the first 56 bits of an IPv6 one. */
final class ClientNetwork {

    private static final int IPV4_BYTES = 3;
    private static final int IPV6_BYTES = 7;

    private final List<IpSubnetFilterRule> trusted;

    ClientNetwork(List<String> trustedProxies) {
        this.trusted = trustedProxies.stream().map(ClientNetwork::rule).toList();
    }

    /**
     * The peer, unless it is a proxy of ours: then the last address in the header, which may be several lines, that is
     * none.
     */
    String of(InetSocketAddress peer, List<String> forwardedFor) {
        if (!ours(peer)) {
            return prefix(peer.getAddress());
        }
        return Arrays.asList(String.join(",", forwardedFor).split(",")).reversed().stream()
                .map(hop -> NetUtil.createInetAddressFromIpAddressString(hop.strip()))
                .takeWhile(hop -> hop != null)
                .filter(hop -> !ours(new InetSocketAddress(hop, 0)))
                .findFirst()
                .map(ClientNetwork::prefix)
                .orElseGet(() -> prefix(peer.getAddress()));
    }

    private boolean ours(InetSocketAddress address) {
        return trusted.stream().anyMatch(rule -> rule.matches(address));
    }

    private static String prefix(InetAddress address) {
        byte[] bytes = address.getAddress();
        return HexFormat.of().formatHex(bytes, 0, bytes.length == 4 ? IPV4_BYTES : IPV6_BYTES);
    }

    private static IpSubnetFilterRule rule(String network) {
        return new IpSubnetFilterRule(network, IpFilterRuleType.ACCEPT);
    }
}
