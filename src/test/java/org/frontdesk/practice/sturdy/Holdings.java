package org.frontdesk.practice.sturdy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.frontdesk.practice.PracticeCaller;

/**
 * The rows of one clerk: the benefits of a plan and a patient's plans in their order, each with its own benefits.
 *
 * @param rows dollars of each benefit of the plan by its number
 */
record Holdings(SortedMap<Long, Integer> rows, List<Link> links) {
    /** A patient's plan. */
    record Link(long number, long subscription, SortedMap<Long, Integer> rows) {
        Link {
            rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
        }
    }

    Holdings {
        rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
        links = List.copyOf(links);
    }

    static Holdings none() {
        return new Holdings(new TreeMap<>(), List.of());
    }

    /** Reads them from the server; wrong ordinals and rows whose fields do not belong together are an error. */
    static Holdings of(PracticeCaller caller, long plan, long patient) throws IOException {
        var links = new ArrayList<Link>();
        for (JsonNode row : caller.get("/patplans?PatNum=" + patient).json()) {
            if (row.get("Ordinal").asInt() != links.size() + 1) {
                throw new AssertionError("Ordinals with a gap: " + row + " after " + links);
            }
            long number = row.get("PatPlanNum").asLong();
            links.add(new Link(number, row.get("InsSubNum").asLong(), benefits(caller, "PatPlanNum=" + number)));
        }
        return new Holdings(benefits(caller, "PlanNum=" + plan), links);
    }

    private static SortedMap<Long, Integer> benefits(PracticeCaller caller, String filter) throws IOException {
        var rows = new TreeMap<Long, Integer>();
        for (JsonNode row : caller.get("/benefits?" + filter).json()) {
            int dollars = row.get("MonetaryAmt").asInt();
            if (row.get("Quantity").asInt() != dollars % 100) {
                throw new AssertionError("Half a benefit: " + row);
            }
            rows.put(row.get("BenefitNum").asLong(), dollars);
        }
        return rows;
    }

    /** A benefit of the plan, or with {@code link} of that patient's plan, comes or changes. */
    Holdings with(long link, long number, int dollars) {
        return change(link, rows -> rows.put(number, dollars));
    }

    Holdings without(long link, long number) {
        return change(link, rows -> rows.remove(number));
    }

    /** A patient's plan comes or moves to the place wanted, or to the last there is. */
    Holdings placed(Link link, int ordinal) {
        var order = new ArrayList<>(dropped(link.number()).links());
        order.add(Math.min(ordinal - 1, order.size()), link);
        return new Holdings(rows, order);
    }

    Holdings dropped(long number) {
        return new Holdings(
                rows, links.stream().filter(link -> link.number() != number).toList());
    }

    /** The rows of the plan for 0, else those of the patient's plan of that number. */
    SortedMap<Long, Integer> rows(long link) {
        return link == 0
                ? rows
                : links.stream()
                        .filter(held -> held.number() == link)
                        .findFirst()
                        .orElseThrow()
                        .rows();
    }

    /** The newest benefit there is, 0 for none. */
    long newestBenefit() {
        long newest = rows.isEmpty() ? 0 : rows.lastKey();
        for (Link link : links) {
            newest = Math.max(newest, link.rows().isEmpty() ? 0 : link.rows().lastKey());
        }
        return newest;
    }

    long newestLink() {
        return links.stream().mapToLong(Link::number).max().orElse(0);
    }

    private interface Change {
        void to(SortedMap<Long, Integer> rows);
    }

    private Holdings change(long link, Change change) {
        var changed = new TreeMap<>(rows(link));
        change.to(changed);
        if (link == 0) {
            return new Holdings(changed, links);
        }
        return new Holdings(
                rows,
                links.stream()
                        .map(held -> held.number() == link ? new Link(link, held.subscription(), changed) : held)
                        .toList());
    }
}
