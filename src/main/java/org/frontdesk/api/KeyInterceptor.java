package org.frontdesk.api;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Puts the keys on every request; the API wants a content type on reads too. */
final class KeyInterceptor implements Interceptor {
    private final String authorization;

    KeyInterceptor(String authorization) {
        this.authorization = authorization;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        return chain.proceed(chain.request()
                .newBuilder()
                .header("Authorization", authorization)
                .header("Content-Type", "application/json")
                .build());
    }
}
