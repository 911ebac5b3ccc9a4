package org.frontdesk.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InterruptedIOException;
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

/** One question over HTTP: waits for its turn, is asked, and asked again where the server had no time for it and did nothing. */
final class HttpCall<T> implements ApiCall<T> {
    private static final MediaType JSON = MediaType.get("application/json");

    private final OkHttpClient http;
    private final ObjectMapper mapper;
    private final BooleanSupplier onWindowThread;
    private final Turns turns;
    private final String question;
    private final String method;
    private final HttpUrl url;
    private final @Nullable Fields fields;
    private final JavaType type;
    private Turns.@Nullable Ticket turn;
    private @Nullable Call underWay;
    private boolean cancelled;

    HttpCall(
            OkHttpClient http,
            ObjectMapper mapper,
            BooleanSupplier onWindowThread,
            Turns turns,
            String method,
            ApiPath path,
            HttpUrl url,
            @Nullable Fields fields,
            JavaType type) {
        this.http = http;
        this.mapper = mapper;
        this.onWindowThread = onWindowThread;
        this.turns = turns;
        this.question = method + " " + path;
        this.method = method;
        this.url = url;
        this.fields = fields;
        this.type = type;
    }

    @Override
    public T execute() throws IOException {
        refuseTheWindowThread();
        Turns.Ticket place = lineUp();
        Answer answer;
        do {
            place.await();
            answer = exchange(place);
        } while (place.ended(answer.ending()));
        if (!answer.isGood()) {
            throw new ApiException(question, answer.ending().status(), sentence(answer.body()));
        }
        return read(answer.body());
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
    synchronized void promote(Lane lane) {
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

    private Answer exchange(Turns.Ticket place) throws IOException {
        boolean known = false;
        try (Response response = begin().execute()) {
            var answer = new Answer(ending(response), response.body().bytes());
            known = true;
            return answer;
        } catch (IOException gone) {
            known = true;
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

    private synchronized Turns.Ticket lineUp() throws IOException {
        refuseCancelled();
        turn = turns.queue(Lane.now(), question);
        return turn;
    }

    private synchronized Call begin() throws IOException {
        refuseCancelled();
        underWay = http.newCall(request());
        return underWay;
    }

    private void refuseCancelled() throws InterruptedIOException {
        if (cancelled) {
            throw new InterruptedIOException("cancelled");
        }
    }

    private Request request() throws IOException {
        RequestBody body = fields == null ? null : RequestBody.create(mapper.writeValueAsBytes(fields.values()), JSON);
        return new Request.Builder()
                .url(url)
                .method(method, body)
                .tag(Turns.Ticket.class, turn)
                .build();
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
