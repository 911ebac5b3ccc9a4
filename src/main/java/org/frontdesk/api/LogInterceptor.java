package org.frontdesk.api;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes method, path, status and time of each exchange; never the query, the keys or a body. */
final class LogInterceptor implements Interceptor {
    private static final Logger log = LoggerFactory.getLogger(LogInterceptor.class);

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        long begin = System.nanoTime();
        Response response = chain.proceed(request);
        log.debug(
                "{} {} {} in {} ms",
                request.method(),
                request.url().encodedPath(),
                response.code(),
                (System.nanoTime() - begin) / 1_000_000);
        return response;
    }
}
