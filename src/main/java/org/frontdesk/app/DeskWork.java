package org.frontdesk.app;

import java.nio.file.Path;
import org.frontdesk.service.journal.Journal;
import org.frontdesk.service.queue.WriteQueue;

/**
 * What this desk does and keeps on an open connection.
 *
 * @param exports where files go that a person asks for
 */
record DeskWork(WriteQueue queue, Journal journal, UnsavedWork unsaved, Path exports) {}
