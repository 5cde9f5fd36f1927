package nl.dekkend.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.dekkend.Dekkend;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** Starts the API with what it needs; started from the folder backend, usually by script/server. */
public final class LocalServer {

    /** Somebody is reading along: what is being loaded and what goes wrong, nothing per request. */
    private static final List<String> PLAIN_WORDS = List.of(
            "--logging.structured.format.console=",
            "--logging.pattern.console=%m%n",
            "--logging.level.root=warn",
            "--logging.level.nl.dekkend=info",
            "--logging.level.nl.dekkend.graphql.http.RequestLog=warn");

    private LocalServer() {}

    /** Runs until SIGTERM or Ctrl-C; ends with one line and exit code 1 when something stands in the way. */
    public static void main(String[] arguments) {
        // The embedded parts start before Spring knows how to log; it sets the level anew when it does.
        LoggingSystem.get(LocalServer.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
        try {
            start(LocalSettings.of(System.getenv()));
        } catch (LocalFailure failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        } catch (RuntimeException failure) { // told by Spring already; the issuer alone would keep the process alive
            System.err.println("The application did not start; the reason stands above.");
            System.exit(1);
        }
    }

    private static void start(LocalSettings settings) {
        Preconditions.portIsFree(settings.address(), settings.apiPort(), "DEKKEND_API_PORT");
        Preconditions.folderHasRoom(settings.data());
        var issuer = settings.issuer().orElseGet(() -> LocalIssuer.start(settings));
        var database = settings.databaseUrl().orElseGet(() -> LocalDatabase.start(settings.data()));
        var mail = mail(settings);
        var keyRing = settings.keyRing().orElseGet(() -> LocalKeyRing.in(settings.data()));
        RunFile.write(settings, database, issuer);
        SpringApplication.from(Dekkend::main)
                .with(LocalClock.InTheApplication.class)
                .run(arguments(settings, database, issuer, keyRing, mail));
    }

    /** The settings of the embedded mail server; it shows its mail, and the clock stands beside it. */
    private static List<String> mail(LocalSettings settings) {
        if (settings.mailServer().isPresent()) return List.of();
        var mail = LocalMail.start();
        var clock = new ClockPage(LocalClock.here());
        LocalPages.serve(settings.mailPort(), Map.of("/", mail::answer, ClockPage.PATH, clock::answer));
        return mail.settings();
    }

    private static String[] arguments(
            LocalSettings settings, String database, String issuer, String keyRing, List<String> mail) {
        var arguments = new ArrayList<>(mail);
        arguments.addAll(List.of(
                "--DEKKEND_DATABASE_URL=" + database,
                "--DEKKEND_ISSUER=" + issuer,
                "--dekkend.keyring.secret=" + keyRing,
                "--dekkend.reminders.site=http://localhost:" + settings.sitePort(),
                "--server.address=" + settings.address(),
                "--server.port=" + settings.apiPort()));
        arguments.addAll(PLAIN_WORDS);
        return arguments.toArray(String[]::new);
    }
}
