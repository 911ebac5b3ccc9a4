package org.frontdesk.api;

import java.io.IOException;

/** Asks the questions that together answer one, in order. */
public interface CallScope {
    /** Asks now and waits. Once the whole question is cancelled, every further ask fails at once. */
    <T> T ask(ApiCall<T> call) throws IOException;
}
