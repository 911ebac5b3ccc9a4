package org.frontdesk.app;

import java.nio.file.Path;
import org.frontdesk.service.journal.Journal;
import org.frontdesk.service.queue.WriteQueue;
import org.frontdesk.ui.Habits;

/**
 * What this desk does and keeps on an open connection.
 *
 * @param habits how the person at this computer likes the screens
 * @param exports where files go that a person asks for
 */
record DeskWork(WriteQueue queue, Journal journal, UnsavedWork unsaved, Habits habits, Path exports) {}
