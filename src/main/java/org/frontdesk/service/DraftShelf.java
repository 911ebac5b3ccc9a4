package org.frontdesk.service;

import java.util.Map;

/** Where drafts of one kind outlive the program. Used from the window thread, on which it never waits for a disk. */
public interface DraftShelf<K, V> {
    /** What lay there at the beginning, the oldest first. */
    Map<K, Drafts.Draft<V>> found();

    /** Keeps the work as it is at this moment, in place of what was kept before. */
    void keep(K key, Drafts.Draft<V> draft);

    void forget(K key);

    /** One that keeps nothing. */
    static <K, V> DraftShelf<K, V> none() {
        return new DraftShelf<>() {
            @Override
            public Map<K, Drafts.Draft<V>> found() {
                return Map.of();
            }

            @Override
            public void keep(K key, Drafts.Draft<V> draft) {}

            @Override
            public void forget(K key) {}
        };
    }
}
