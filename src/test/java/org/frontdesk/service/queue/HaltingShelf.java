package org.frontdesk.service.queue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Says its name to somebody before and after each thing that it does to the disk, and goes on when that one returns. */
public final class HaltingShelf implements BatchShelf {
    private final BatchShelf shelf;
    private final Consumer<String> place;
    private final AtomicInteger ended = new AtomicInteger();

    public HaltingShelf(BatchShelf shelf, Consumer<String> place) {
        this.shelf = shelf;
        this.place = place;
    }

    @Override
    public void put(StoredBatch batch) {
        place.accept("before the order is put on the disk");
        shelf.put(batch);
        place.accept("after the order is put on the disk");
    }

    @Override
    public void remove(StoredBatch batch) {
        place.accept("before the order is taken off the disk");
        shelf.remove(batch);
        place.accept("after the order is taken off the disk");
        ended.incrementAndGet();
    }

    @Override
    public List<StoredBatch> found() {
        return shelf.found();
    }

    /** How many batches came to their end in this run. */
    public int ended() {
        return ended.get();
    }
}
