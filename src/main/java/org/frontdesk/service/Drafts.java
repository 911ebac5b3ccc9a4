package org.frontdesk.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Unsaved work of one kind, kept so that it outlives its screen and, on a shelf, the program. A screen keeps its work with every edit and
 * forgets it once it is saved or taken back. Used from the window thread.
 *
 * @param <K> what the work is about
 * @param <V> the work itself
 */
public final class Drafts<K, V> {
    private final Map<K, Draft<V>> kept = new LinkedHashMap<>();
    private final Set<K> saving = new HashSet<>();
    private final Clock clock;
    private DraftShelf<K, V> shelf = DraftShelf.none();

    /** @param at when it was last changed, in the time of this desk */
    public record Draft<V>(V work, Unsaved what, LocalDateTime at) {}

    public Drafts() {
        this(Clock.systemDefaultZone());
    }

    public Drafts(Clock clock) {
        this.clock = clock;
    }

    /** From now on the work outlives the program. What was found on the shelf comes back, unless there is newer work. */
    public void shelve(DraftShelf<K, V> lasting) {
        Map<K, Draft<V>> ofThisRun = new LinkedHashMap<>(kept);
        kept.clear();
        kept.putAll(lasting.found());
        kept.putAll(ofThisRun);
        ofThisRun.forEach(lasting::keep);
        shelf = lasting;
    }

    public Optional<Draft<V>> of(K key) {
        return Optional.ofNullable(kept.get(key));
    }

    /** What there is work about, the oldest first. */
    public List<K> names() {
        return List.copyOf(kept.keySet());
    }

    /** Keeps the work in place of what was kept before. */
    public void keep(K key, V work, Unsaved what) {
        var draft = new Draft<>(work, what, LocalDateTime.now(clock));
        kept.put(key, draft);
        shelf.keep(key, draft);
    }

    public void forget(K key) {
        if (kept.remove(key) != null) {
            shelf.forget(key);
        }
    }

    /** Marks a save as under way, which may outlive its screen; false when one is already. */
    public boolean beginSaving(K key) {
        return saving.add(key);
    }

    public void endSaving(K key) {
        saving.remove(key);
    }

    /** What is kept, with the work, the oldest first. */
    public List<Draft<V>> all() {
        return List.copyOf(kept.values());
    }

    /** What is kept, the oldest first. */
    public List<Unsaved> unsaved() {
        return kept.values().stream().map(Draft::what).toList();
    }
}
