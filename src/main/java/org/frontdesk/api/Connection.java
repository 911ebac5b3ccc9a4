package org.frontdesk.api;

import java.net.URI;

/**
 * Where the API is and the two keys that open it.
 *
 * @param baseUrl ends with the version, {@code http://127.0.0.1:30222/api/v1}
 */
public record Connection(URI baseUrl, String developerKey, String customerKey) {
    public Connection {
        if (baseUrl.getHost() == null || !baseUrl.getScheme().matches("https?")) {
            throw new IllegalArgumentException(
                    "An address begins with http:// or https:// and names a host: " + baseUrl);
        }
    }

    /** The value of the Authorization header of every request. */
    String authorization() {
        return "ODFHIR " + developerKey + "/" + customerKey;
    }

    /** The address without the keys, so that they never reach a log. */
    @Override
    public String toString() {
        return baseUrl.toString();
    }
}
