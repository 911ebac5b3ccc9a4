package org.frontdesk.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** While it is open the log says nothing but defects, so that a verb's own sentences stand alone. */
final class QuietLog implements AutoCloseable {
    private final Logger logger = (Logger) LoggerFactory.getLogger("org.frontdesk");
    private final Level usual = logger.getLevel();

    QuietLog() {
        logger.setLevel(Level.ERROR);
    }

    @Override
    public void close() {
        logger.setLevel(usual);
    }
}
