package org.frontdesk.practice.estimates;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.frontdesk.practice.store.Writing;

/**
 * Plans and patients' links whose benefits have been written since estimates were last reckoned. Benefits are written so often
 * that even a mark in the database would be felt; when the server starts everything is reckoned once anyway.
 */
public final class StalePlans {
    /** Who owns benefits: a plan or, where that is 0, a patient's link to one. */
    record Owner(long plan, long link) {}

    private final Map<Owner, Integer> writes = new ConcurrentHashMap<>();

    /** Remembers the owner of a benefit; the number it has not is 0. */
    public void add(long plan, long link) {
        writes.merge(new Owner(plan, link), 1, Integer::sum);
    }

    boolean isEmpty() {
        return writes.isEmpty();
    }

    /** The owners, each with the number of its writes so far. */
    Map<Owner, Integer> sofar() {
        return Map.copyOf(writes);
    }

    /** Forgets owners once their estimates are stored, unless they have been written again. */
    void forget(Map<Owner, Integer> reckoned) {
        reckoned.forEach(writes::remove);
    }

    static void mark(Writing rows, Iterable<Owner> owners) {
        String mark = "INSERT OR IGNORE INTO staleestimate ";
        for (Owner owner : owners) {
            if (owner.plan() != 0) {
                rows.run(mark + "VALUES ('plan', ?)", owner.plan());
            } else {
                rows.run(mark + "SELECT 'patient', PatNum FROM patplan WHERE PatPlanNum = ?", owner.link());
            }
        }
    }
}
