package org.frontdesk.api;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/**
 * Speaks HTTP and JSON with the server that the route leads to. A call that the server does not answer ends after 70 seconds (the API
 * itself gives up after 60). Writes are sent once: a lost answer is never repeated blindly. A reading may be asked again, for a server
 * lets idle connections go.
 */
public final class ApiClient implements AutoCloseable {
    private final BooleanSupplier onWindowThread;
    private final ObjectMapper mapper = Wire.mapper();
    private final OkHttpClient http;
    private final OkHttpClient reading;
    private final Route route;
    private final SharedReads reads = new SharedReads();

    /**
     * @param onWindowThread tells whether the present thread draws the window; a call from there is refused, because the window would
     *     stand still
     */
    public ApiClient(Connection connection, BooleanSupplier onWindowThread) {
        this(Route.only(connection, Turns.atOnce()), onWindowThread, new Traffic());
    }

    /**
     * @param route says for each question which server it goes to
     * @param traffic is told of every exchange
     */
    ApiClient(Route route, BooleanSupplier onWindowThread, Traffic traffic) {
        this.route = route;
        this.onWindowThread = onWindowThread;
        this.http = new OkHttpClient.Builder()
                .addInterceptor(new KeyInterceptor())
                .addInterceptor(new LogInterceptor())
                .addInterceptor(traffic.watch())
                .addNetworkInterceptor(ApiClient::tellThatItIsSent)
                .connectTimeout(Duration.ofSeconds(10))
                .callTimeout(Duration.ofSeconds(70))
                .readTimeout(Duration.ofSeconds(65))
                .writeTimeout(Duration.ofSeconds(65))
                .retryOnConnectionFailure(false)
                .build();
        this.reading = http.newBuilder().retryOnConnectionFailure(true).build();
    }

    private static Response tellThatItIsSent(Interceptor.Chain chain) throws IOException {
        HttpCall<?> call = chain.request().tag(HttpCall.class);
        if (call != null) {
            call.leaves();
        }
        return chain.proceed(chain.request());
    }

    /** One object. */
    public <T> ApiCall<T> get(ApiPath path, Class<T> kind) {
        return call("GET", path, null, type(kind));
    }

    /**
     * All rows of a list, page after page. A page whose length is one of the API's page sizes may have a successor; rows that a page
     * repeats because others were added meanwhile are dropped.
     */
    public <T> ApiCall<List<T>> list(ApiPath path, Class<T> row) {
        return ApiCall.joined(scope -> {
            Set<T> rows = new LinkedHashSet<>();
            int offset = 0;
            while (true) {
                List<T> page = scope.ask(page(offset == 0 ? path : path.where("Offset", offset), row));
                if (offset == 0 && page.size() % 100 != 0) {
                    return List.copyOf(page);
                }
                rows.addAll(page);
                offset += page.size();
                if (page.isEmpty() || page.size() % 100 != 0) {
                    return List.copyOf(rows);
                }
            }
        });
    }

    /** The first rows of a list, at most {@code limit}. */
    public <T> ApiCall<List<T>> first(int limit, ApiPath path, Class<T> row) {
        return page(path.where("Limit", limit), row);
    }

    public <T> ApiCall<T> post(ApiPath path, Fields fields, Class<T> kind) {
        return call("POST", path, fields, type(kind));
    }

    public <T> ApiCall<T> put(ApiPath path, Fields fields, Class<T> kind) {
        return call("PUT", path, fields, type(kind));
    }

    /** A POST whose answer holds nothing to read. */
    public ApiCall<Void> post(ApiPath path, Fields fields) {
        return call("POST", path, fields, type(Void.class));
    }

    /** A PUT whose answer holds nothing to read. */
    public ApiCall<Void> put(ApiPath path, Fields fields) {
        return call("PUT", path, fields, type(Void.class));
    }

    public ApiCall<Void> delete(ApiPath path) {
        return call("DELETE", path, null, type(Void.class));
    }

    /** How many writes have ended, well or not. */
    long writes() {
        return reads.writes();
    }

    /** Ends all exchanges under way and lets the connections go. */
    @Override
    public void close() {
        http.dispatcher().cancelAll();
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
        try {
            if (!http.dispatcher().executorService().awaitTermination(1, TimeUnit.SECONDS)) {
                http.dispatcher().executorService().shutdownNow();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> ApiCall<List<T>> page(ApiPath path, Class<T> row) {
        return call("GET", path, null, mapper.getTypeFactory().constructCollectionType(List.class, row));
    }

    private JavaType type(Class<?> kind) {
        return mapper.constructType(kind);
    }

    private <T> ApiCall<T> call(String method, ApiPath path, Fields fields, JavaType type) {
        boolean isReading = method.equals("GET");
        OkHttpClient client = isReading ? reading : http;
        var call = new HttpCall<T>(client, mapper, onWindowThread, route, method, path, fields, type);
        return isReading ? reads.sharing(path, call) : reads.writing(call);
    }
}
