package org.frontdesk.practice;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.frontdesk.practice.demo.DemoPractice;
import org.frontdesk.practice.store.Store;
import org.frontdesk.practice.store.StoreException;

/** Makes a practice of any size in a new folder: the demo practice and many more families, the same every time for the same day. */
public final class BigPractice {
    /** The most patients a practice is made with. */
    public static final long MOST = 2_000_000;

    private BigPractice() {}

    /**
     * Makes the practice in one transaction; a folder where it was cut short is still new.
     *
     * @param progress is told now and then how many patients there are
     * @throws StoreException in words, when the folder holds a practice already or cannot be used
     */
    public static void make(Path folder, long patients, LocalDate today, LongConsumer progress) {
        try (Store store = Store.open(folder)) {
            store.write(rows -> {
                if (!PracticeKeys.areMissing(rows)) {
                    throw new StoreException("The folder " + folder
                            + " holds a practice already; --patients makes one in a new folder.");
                }
                DemoPractice.fill(rows, today, patients, progress);
                return PracticeKeys.of(rows, Optional.empty());
            });
        }
    }
}
