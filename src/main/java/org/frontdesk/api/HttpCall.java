package org.frontdesk.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** One HTTP exchange. */
final class HttpCall<T> implements ApiCall<T> {
    private static final MediaType JSON = MediaType.get("application/json");

    private final OkHttpClient http;
    private final ObjectMapper mapper;
    private final BooleanSupplier onWindowThread;
    private final String question;
    private final String method;
    private final HttpUrl url;
    private final @Nullable Fields fields;
    private final JavaType type;
    private @Nullable Call underWay;
    private boolean cancelled;

    HttpCall(
            OkHttpClient http,
            ObjectMapper mapper,
            BooleanSupplier onWindowThread,
            String method,
            ApiPath path,
            HttpUrl url,
            @Nullable Fields fields,
            JavaType type) {
        this.http = http;
        this.mapper = mapper;
        this.onWindowThread = onWindowThread;
        this.question = method + " " + path;
        this.method = method;
        this.url = url;
        this.fields = fields;
        this.type = type;
    }

    @Override
    public T execute() throws IOException {
        if (onWindowThread.getAsBoolean()) {
            throw new IllegalStateException(question + " was asked on the window thread");
        }
        try (Response response = begin().execute()) {
            String body = response.body().string();
            if (!response.isSuccessful()) {
                throw new ApiException(question, response.code(), sentence(body));
            }
            return read(body);
        }
    }

    @Override
    public synchronized void cancel() {
        cancelled = true;
        if (underWay != null) {
            underWay.cancel();
        }
    }

    private synchronized Call begin() throws IOException {
        if (cancelled) {
            throw new InterruptedIOException("cancelled");
        }
        underWay = http.newCall(request());
        return underWay;
    }

    private Request request() throws IOException {
        RequestBody body = fields == null ? null : RequestBody.create(mapper.writeValueAsBytes(fields.values()), JSON);
        return new Request.Builder().url(url).method(method, body).build();
    }

    private T read(String body) throws IOException {
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
    private String sentence(String body) {
        String text = body.strip();
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
