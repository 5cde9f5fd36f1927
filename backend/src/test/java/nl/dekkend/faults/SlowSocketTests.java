package nl.dekkend.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Row 19: sockets that are opened and then say little or nothing. */
@FaultTest
@ExtendWith(OutputCaptureExtension.class)
class SlowSocketTests {

    private static final int SOCKETS = 50;
    private static final int TEN_SECONDS = 10_000;

    @LocalServerPort
    int port;

    @Test
    void halfOpenSocketsAreClosedWithinTenSecondsAndFillNoLog(CapturedOutput log) throws IOException {
        List<Socket> sockets = new ArrayList<>();
        for (int socket = 0; socket < SOCKETS; socket++) {
            sockets.add(halfOpen(socket));
        }

        assertThat(new Visitor(port).askUntilAnswered("{ cheap }").body()).contains("true");
        for (Socket socket : sockets) {
            assertThat(closed(socket)).isTrue();
        }
        assertThat(log).doesNotContain("ERROR", "Exception");
    }

    /** Nothing at all, half of a head, or a head and half of a body. */
    private Socket halfOpen(int number) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(TEN_SECONDS);
        switch (number % 3) {
            case 0 -> Visitor.send(socket, "POST /graphql HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
            case 1 ->
                Visitor.send(
                        socket,
                        "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                + "Content-Length: 100\r\n\r\n{\"query\"");
            default -> {
                // not a word
            }
        }
        return socket;
    }

    /** Reads to the end: an answer may come first, silence may not last. */
    private static boolean closed(Socket socket) throws IOException {
        try (socket) {
            socket.getInputStream().readAllBytes();
            return true;
        } catch (SocketException reset) {
            return true;
        }
    }
}
