package nl.dekkend.local;

import java.util.ArrayList;
import java.util.List;
import nl.dekkend.Dekkend;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;

/** Starts the API with what it needs; started from the folder backend, usually by script/server. */
public final class LocalServer {

    private LocalServer() {}

    /** Runs until SIGTERM or Ctrl-C; ends with one line and exit code 1 when something stands in the way. */
    public static void main(String[] arguments) {
        // The embedded parts start before Spring knows how to log.
        LoggingSystem.get(LocalServer.class.getClassLoader()).beforeInitialize();
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
        RunFile.write(settings, database, issuer);
        SpringApplication.from(Dekkend::main).run(arguments(settings, database, issuer));
    }

    private static String[] arguments(LocalSettings settings, String database, String issuer) {
        var arguments = new ArrayList<>(List.of(
                "--DEKKEND_DATABASE_URL=" + database,
                "--DEKKEND_ISSUER=" + issuer,
                "--server.address=" + settings.address(),
                "--server.port=" + settings.apiPort()));
        if (System.console() != null) arguments.add("--logging.structured.format.console=");
        return arguments.toArray(String[]::new);
    }
}
