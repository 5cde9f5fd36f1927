package nl.dekkend.local;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What the environment asks for; the names stand in docs/operations.md. */
record LocalSettings(
        Path data,
        int apiPort,
        int issuerPort,
        int mailPort,
        int sitePort,
        String address,
        Optional<String> databaseUrl,
        Optional<String> issuer,
        Optional<String> mailServer,
        Optional<String> keyRing) {

    private static final String HERE = "127.0.0.1";

    static LocalSettings of(Map<String, String> environment) {
        var settings = new LocalSettings(
                Path.of(environment.getOrDefault("DEKKEND_DATA", "../.data"))
                        .toAbsolutePath()
                        .normalize(),
                port(environment, "DEKKEND_API_PORT", 8080),
                port(environment, "DEKKEND_ISSUER_PORT", 8090),
                port(environment, "DEKKEND_MAIL_PORT", 8025),
                port(environment, "DEKKEND_SITE_PORT", 8000),
                environment.getOrDefault("SERVER_ADDRESS", HERE),
                text(environment, "DEKKEND_DATABASE_URL"),
                text(environment, "DEKKEND_ISSUER"),
                text(environment, "DEKKEND_SMTP_HOST"),
                text(environment, "DEKKEND_KEYRING_SECRET"));
        settings.refuseOtherAddress();
        settings.refuseRingOfItsOwn();
        return settings;
    }

    /** Others may use that database, with a ring that this machine does not know. */
    private void refuseRingOfItsOwn() {
        if (databaseUrl.isPresent() && keyRing.isEmpty())
            throw new LocalFailure("Set DEKKEND_KEYRING_SECRET beside DEKKEND_DATABASE_URL: to the secrets that this"
                    + " database is used with, or for a new one to what `openssl rand -hex 32` says.");
    }

    /** Anybody may be a demo account and the database's folder is this machine's: neither is for the network. */
    private void refuseOtherAddress() {
        if ((databaseUrl.isEmpty() || issuer.isEmpty()) && !isLoopback())
            throw new LocalFailure("With the embedded database or issuer the server listens on 127.0.0.1 only, not on "
                    + address + ": unset SERVER_ADDRESS, or set both DEKKEND_DATABASE_URL and DEKKEND_ISSUER.");
    }

    private boolean isLoopback() {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static int port(Map<String, String> environment, String name, int otherwise) {
        var text = environment.getOrDefault(name, "" + otherwise);
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535)
            throw new LocalFailure(name + " is not a port: " + text);
        return Integer.parseInt(text);
    }

    private static Optional<String> text(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
