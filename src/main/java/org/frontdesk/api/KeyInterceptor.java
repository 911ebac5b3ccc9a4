package org.frontdesk.api;

import java.io.IOException;
import java.util.Objects;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Puts the keys of the server that is asked on every request; the API wants a content type on reads too. */
final class KeyInterceptor implements Interceptor {
    @Override
    public Response intercept(Chain chain) throws IOException {
        Connection server = Objects.requireNonNull(chain.request().tag(Connection.class), "a request without a server");
        return chain.proceed(chain.request()
                .newBuilder()
                .header("Authorization", server.authorization())
                .header("Content-Type", "application/json")
                .build());
    }
}
