package org.frontdesk.practice.sturdy;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Sends bytes, whatever they are, to a server and reads the status that comes back. */
final class RawClient implements AutoCloseable {
    static final int CLOSED = 0;

    private static final int PATIENCE = 10_000;
    private static final int LONGEST_HEAD = 65_536;

    private final int port;
    private Socket socket;
    private InputStream in;
    private boolean used;

    RawClient(int port) throws IOException {
        this.port = port;
        open();
    }

    /** The status of the answer, {@link #CLOSED} when the server closed without one. The next request finds an open connection. */
    int send(byte[] request) throws IOException {
        boolean reused = used;
        int status = attempt(request);
        return status == CLOSED && reused ? attempt(request) : status; // after a malformed one the server hangs up
    }

    private int attempt(byte[] request) throws IOException {
        int status = CLOSED;
        boolean reusable = false;
        try {
            socket.getOutputStream().write(request);
            String head = head();
            status = status(head);
            boolean bodiless =
                    request.length > 4 && new String(request, 0, 5, StandardCharsets.ISO_8859_1).equals("HEAD ");
            reusable = status != CLOSED && !bodiless && skipBody(head);
        } catch (SocketTimeoutException e) {
            throw new AssertionError(
                    "no answer within " + PATIENCE + " ms: "
                            + new String(request, 0, Math.min(600, request.length), StandardCharsets.UTF_8),
                    e);
        } catch (IOException refused) {
            status = status == CLOSED ? answerBeforeReset() : status;
        }
        used = reusable;
        if (!reusable) {
            close();
            open();
        }
        return status;
    }

    /** Sends the beginning of a request and leaves the rest unsaid; the socket stays open. */
    static Socket halfOpen(int port, byte[] beginning) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.getOutputStream().write(beginning);
        return socket;
    }

    /** The first line of an answer, none when nothing came within the socket's time. */
    static Optional<String> firstLine(Socket socket) throws IOException {
        try {
            return Optional.ofNullable(
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))
                            .readLine());
        } catch (SocketTimeoutException nothing) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void open() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /** A server that refuses a long body answers before the body is sent; the answer may still be readable. */
    private int answerBeforeReset() {
        try {
            return status(head());
        } catch (IOException gone) {
            return CLOSED;
        }
    }

    private String head() throws IOException {
        var head = new StringBuilder();
        for (int next = in.read(); next >= 0 && head.length() < LONGEST_HEAD; next = in.read()) {
            head.append((char) next);
            if (next == '\n' && head.toString().endsWith("\r\n\r\n")) {
                break;
            }
        }
        return head.toString();
    }

    private static int status(String head) {
        return head.startsWith("HTTP/1.1 ") ? Integer.parseInt(head.substring(9, 12)) : CLOSED;
    }

    /** Reads the body away; whether the connection may be used again. */
    private boolean skipBody(String head) throws IOException {
        String lower = head.toLowerCase(Locale.ROOT);
        int at = lower.indexOf("content-length:");
        if (at < 0 || lower.contains("connection: close") || status(head) == 100) {
            return false;
        }
        in.skipNBytes(
                Long.parseLong(lower.substring(at + 15, lower.indexOf('\r', at)).strip()));
        return true;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
