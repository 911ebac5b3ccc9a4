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
 * Unsaved work of one kind, kept in memory for as long as the program runs, so that it outlives its screen. A screen keeps its work with
 * every edit and forgets it once it is saved or taken back. Used from the window thread.
 *
 * @param <K> what the work is about
 * @param <V> the work itself
 */
public final class Drafts<K, V> {
    private final Map<K, Draft<V>> kept = new LinkedHashMap<>();
    private final Set<K> saving = new HashSet<>();
    private final Clock clock;

    /** @param at when it was last changed, in the time of this desk */
    public record Draft<V>(V work, Unsaved what, LocalDateTime at) {}

    public Drafts() {
        this(Clock.systemDefaultZone());
    }

    public Drafts(Clock clock) {
        this.clock = clock;
    }

    public Optional<Draft<V>> of(K key) {
        return Optional.ofNullable(kept.get(key));
    }

    /** Keeps the work in place of what was kept before. */
    public void keep(K key, V work, Unsaved what) {
        kept.put(key, new Draft<>(work, what, LocalDateTime.now(clock)));
    }

    public void forget(K key) {
        kept.remove(key);
    }

    /** Marks a save as under way, which may outlive its screen; false when one is already. */
    public boolean beginSaving(K key) {
        return saving.add(key);
    }

    public void endSaving(K key) {
        saving.remove(key);
    }

    /** What is kept, the oldest first. */
    public List<Unsaved> unsaved() {
        return kept.values().stream().map(Draft::what).toList();
    }
}
