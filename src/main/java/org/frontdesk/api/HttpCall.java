package org.frontdesk.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * One question over HTTP: waits for its turn, is asked, and asked again where the server had no time for it and did nothing. A reading that
 * reached nobody goes on over the next way, if there is one; a write is left to whoever sent it.
 */
final class HttpCall<T> implements ApiCall<T> {
    private static final MediaType JSON = MediaType.get("application/json");
    /** How often a question changes its way; more only where no server is reached for long. */
    private static final int WAYS = 4;

    private final OkHttpClient http;
    private final ObjectMapper mapper;
    private final BooleanSupplier onWindowThread;
    private final Route route;
    private final String question;
    private final String method;
    private final ApiPath path;
    private final @Nullable Fields fields;
    private final JavaType type;
    private Lane lane = Lane.LATER;
    private Turns.@Nullable Ticket turn;
    private @Nullable Call underWay;
    private boolean cancelled;
    private boolean sent;

    HttpCall(
            OkHttpClient http,
            ObjectMapper mapper,
            BooleanSupplier onWindowThread,
            Route route,
            String method,
            ApiPath path,
            @Nullable Fields fields,
            JavaType type) {
        this.http = http;
        this.mapper = mapper;
        this.onWindowThread = onWindowThread;
        this.route = route;
        this.question = method + " " + path;
        this.method = method;
        this.path = path;
        this.fields = fields;
        this.type = type;
    }

    @Override
    public T execute() throws IOException {
        refuseTheWindowThread();
        Answer answer = answer();
        if (!answer.isGood()) {
            throw new ApiException(question, answer.ending().status(), sentence(answer.body()));
        }
        return read(answer.body());
    }

    private Answer answer() throws IOException {
        Route.Way way = route.way();
        for (int ways = 1; true; ways++) {
            try {
                Optional<Answer> answer = answer(way, ways < WAYS);
                if (answer.isPresent()) {
                    return answer.get();
                }
                way = route.way();
            } catch (IOException gone) {
                if (!reachedNobody(gone)) {
                    throw gone;
                }
                Optional<Route.Way> next = route.unreachable(way);
                if (next.isEmpty() || !method.equals("GET") || ways >= WAYS) {
                    throw gone;
                }
                way = next.get();
            }
        }
    }

    /** The answer; empty when the way has changed before the question's turn came, and it may change. */
    private Optional<Answer> answer(Route.Way way, boolean mayChange) throws IOException {
        Turns.Ticket place = lineUp(way);
        Answer answer;
        do {
            place.await();
            if (mayChange && !route.way().equals(way)) {
                place.takeBack();
                place.ended(Turns.Ending.SILENCE);
                return Optional.empty();
            }
            answer = exchange(way, place);
        } while (place.ended(answer.ending()));
        return Optional.of(answer);
    }

    /** The connection is there and the question leaves now. */
    synchronized void leaves() {
        sent = true;
        if (turn != null) {
            turn.sent();
        }
    }

    /** Whether no connection came about, so that no server has heard the question. */
    private synchronized boolean reachedNobody(IOException gone) {
        return !cancelled
                && underWay != null
                && (gone instanceof ConnectException
                        || gone instanceof NoRouteToHostException
                        || gone instanceof UnknownHostException
                        || (gone instanceof SocketTimeoutException && !sent));
    }

    /** Method and path. */
    String question() {
        return question;
    }

    void refuseTheWindowThread() {
        if (onWindowThread.getAsBoolean()) {
            throw new IllegalStateException(question + " was asked on the window thread");
        }
    }

    /** Somebody else asks the same in another lane. */
    synchronized void promote(Lane other) {
        lane = earlier(other);
        if (turn != null) {
            turn.promote(lane);
        }
    }

    @Override
    public synchronized void cancel() {
        cancelled = true;
        if (turn != null) {
            turn.takeBack();
        }
        if (underWay != null) {
            underWay.cancel();
        }
    }

    private record Answer(Turns.Ending ending, byte[] body) {
        boolean isGood() {
            return ending.status() >= 200 && ending.status() < 300;
        }
    }

    private Answer exchange(Route.Way way, Turns.Ticket place) throws IOException {
        boolean known = false;
        try (Response response = begin(way).execute()) {
            var answer = new Answer(ending(response), response.body().bytes());
            known = true;
            return answer;
        } catch (IOException gone) {
            known = true;
            if (reachedNobody(gone)) {
                place.takeBack(); // a server that is not there need not be spared, and is asked at once when it is back
            }
            place.ended(Turns.Ending.SILENCE);
            throw gone;
        } finally {
            if (!known) { // a defect of this program says nothing about the server, and must not keep the place
                place.takeBack();
                place.ended(Turns.Ending.SILENCE);
            }
        }
    }

    private static Turns.Ending ending(Response response) {
        Optional<Duration> retryAfter = Optional.ofNullable(response.header("Retry-After"))
                .filter(seconds -> seconds.matches("[0-9]{1,4}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
        return new Turns.Ending(response.code(), retryAfter);
    }

    private synchronized Turns.Ticket lineUp(Route.Way way) throws IOException {
        refuseCancelled();
        underWay = null;
        lane = earlier(Lane.now());
        turn = way.turns().queue(lane, question);
        return turn;
    }

    private Lane earlier(Lane other) {
        return other.compareTo(lane) < 0 ? other : lane;
    }

    private synchronized Call begin(Route.Way way) throws IOException {
        refuseCancelled();
        underWay = http.newCall(request(way.connection()));
        return underWay;
    }

    private void refuseCancelled() throws InterruptedIOException {
        if (cancelled) {
            throw new InterruptedIOException("cancelled");
        }
    }

    private Request request(Connection server) throws IOException {
        RequestBody body = fields == null ? null : RequestBody.create(mapper.writeValueAsBytes(fields.values()), JSON);
        return new Request.Builder()
                .url(url(server))
                .method(method, body)
                .tag(Connection.class, server)
                .tag(HttpCall.class, this)
                .build();
    }

    private HttpUrl url(Connection server) {
        HttpUrl base = HttpUrl.get(server.baseUrl());
        if (base == null) {
            throw new IllegalArgumentException("Not an address: " + server);
        }
        HttpUrl.Builder url = base.newBuilder();
        path.segments().forEach(url::addPathSegment);
        path.query().forEach(url::addQueryParameter);
        return url.build();
    }

    private T read(byte[] body) throws IOException {
        if (type.hasRawClass(Void.class)) {
            return null;
        }
        try {
            T answer = mapper.readValue(body, type);
            if (answer == null) {
                throw new UnreadableAnswer(question, new IOException("the answer is null"));
            }
            return answer;
        } catch (JsonProcessingException unreadable) {
            throw new UnreadableAnswer(question, unreadable);
        }
    }

    /** The API explains a refusal in a bare sentence, quoted or not. */
    private String sentence(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8).strip();
        if (!text.startsWith("\"")) {
            return text.length() > 500 || text.startsWith("<") ? "" : text;
        }
        try {
            return mapper.readValue(text.getBytes(StandardCharsets.UTF_8), String.class);
        } catch (IOException notQuoted) {
            return text;
        }
    }
}
