package org.frontdesk.practice.sturdy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.frontdesk.practice.PracticeCaller;
import org.frontdesk.practice.PracticeOptions;
import org.frontdesk.practice.PracticeServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Requests that once did harm, or would without a limit. */
@Timeout(60)
class HarmfulRequestsTest {
    private static final String BENEFIT =
            "{'PlanNum':1,'BenefitType':'Deductible','CoverageLevel':'None','MonetaryAmt':";

    @TempDir
    Path folder;

    private record Harm(String name, int status, String line, String headers, byte[] body) {}

    private static Stream<Harm> harms() {
        return Stream.of(
                body("a number that fills the memory when written out", BENEFIT + "1e999999999}"),
                body("a number that is next to nothing", BENEFIT + "1e-999999999}"),
                body("a number of millions of digits", BENEFIT + "'" + "9".repeat(3_000_000) + "'}"),
                body("lists within lists", "[".repeat(2_000_000)),
                body("objects within objects", "{'a':".repeat(100) + "1" + "}".repeat(100)),
                body("a body that is too long", "{'LName':'" + "x".repeat(17_000_000) + "'}"),
                new Harm("letters that do not exist", 400, "POST /api/v1/benefits", "", new byte[] {
                    0, 0, 0, '{', 0, (byte) 0x8a, 0, 0x7d
                }),
                new Harm("a parameter without name and value", 400, "PUT /api/v1/claimprocs/*/-1?%00=y&=%", "", none()),
                new Harm("a flood of headers", 431, "GET /api/v1/patients", "X: y\r\n".repeat(5_000), none()),
                new Harm("an address that is too long", 414, "GET /api/v1/" + "x".repeat(20_000), "", none()));
    }

    @Test
    void areRefusedAndTheServerGoesOn() throws Exception {
        try (PracticeServer server = PracticeServer.start(PracticeOptions.empty(folder));
                var client = new RawClient(URI.create(server.baseUrl()).getPort())) {
            for (Harm harm : harms().toList()) {
                assertThat(client.send(request(server, harm))).as(harm.name()).isEqualTo(harm.status());
                assertThat(new PracticeCaller(server).get("/patients").status())
                        .as("after " + harm.name())
                        .isEqualTo(200);
            }
        }
    }

    /** Those who never finish their request keep nobody else from an answer. */
    @Test
    void hundredsOfSlowCallersDoNotHoldUpTheOthers() throws Exception {
        try (PracticeServer server = PracticeServer.start(PracticeOptions.empty(folder))) {
            int port = URI.create(server.baseUrl()).getPort();
            var slow = new java.util.ArrayList<Socket>();
            for (int i = 0; i < 300; i++) {
                slow.add(RawClient.halfOpen(
                        port,
                        RawClient.bytes(
                                i % 2 == 0
                                        ? "GET /api/v1/pati"
                                        : "POST /api/v1/patients HTTP/1.1\r\nHost: x\r\nAuthorization: "
                                                + server.authorization() + "\r\nContent-Length: 1000\r\n\r\n{")));
            }
            var caller = new PracticeCaller(server);
            for (int i = 0; i < 50; i++) {
                assertThat(caller.post("/employers", "{'EmpName':'Mill " + i + "'}")
                                .status())
                        .isEqualTo(201);
            }
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    /** Byte after byte, each before the connection counts as idle. */
    @Test
    void aBodyThatDripsIsGivenUp() throws Exception {
        try (PracticeServer server = PracticeServer.start(PracticeOptions.empty(folder));
                Socket slow = RawClient.halfOpen(
                        URI.create(server.baseUrl()).getPort(),
                        RawClient.bytes("POST /api/v1/employers HTTP/1.1\r\nHost: x\r\nAuthorization: "
                                + server.authorization() + "\r\nContent-Length: 100000\r\n\r\n"))) {
            slow.setSoTimeout(20);
            Optional<String> answer = Optional.empty();
            while (answer.isEmpty()) {
                slow.getOutputStream().write('x');
                answer = RawClient.firstLine(slow);
            }
            assertThat(answer.get()).startsWith("HTTP/1.1 408");
        }
    }

    private static Harm body(String name, String body) {
        return new Harm(
                name, 400, "POST /api/v1/benefits", "", body.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] none() {
        return new byte[0];
    }

    private static byte[] request(PracticeServer server, Harm harm) {
        byte[] head = RawClient.bytes(harm.line() + " HTTP/1.1\r\nHost: x\r\nAuthorization: " + server.authorization()
                + "\r\n" + harm.headers() + "Content-Length: " + harm.body().length + "\r\n\r\n");
        byte[] whole = java.util.Arrays.copyOf(head, head.length + harm.body().length);
        System.arraycopy(harm.body(), 0, whole, head.length, harm.body().length);
        return whole;
    }
}
