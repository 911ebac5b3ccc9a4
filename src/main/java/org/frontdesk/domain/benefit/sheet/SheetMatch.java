package org.frontdesk.domain.benefit.sheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.RowChange;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.benefit.Wanted;
import org.frontdesk.domain.edits.RowKey;

/**
 * The rows of a sheet beside those that are there, one to one: first those that read the same, then those that mean the same.
 *
 * @param met what the sheet says of rows that are there
 * @param added what it says beyond them
 * @param missing rows of which it says nothing
 */
public record SheetMatch(Map<RowKey, SheetRow> met, List<SheetRow> added, List<RowState> missing) {
    public SheetMatch {
        met = Collections.unmodifiableMap(new LinkedHashMap<>(met));
        added = List.copyOf(added);
        missing = List.copyOf(missing);
    }

    /** @param sheet rows that have a draft; others are left out */
    public static SheetMatch of(List<RowState> rows, List<SheetRow> sheet) {
        Map<BenefitDraft, Deque<RowState>> same = new HashMap<>();
        for (RowState row : rows) {
            row.mine()
                    .ifPresent(mine -> same.computeIfAbsent(mine, first -> new ArrayDeque<>())
                            .add(row));
        }
        var met = new LinkedHashMap<RowKey, SheetRow>();
        var others = new ArrayList<SheetRow>();
        for (SheetRow row : sheet) {
            Optional<RowState> there = row.draft()
                    .map(draft -> same.getOrDefault(draft, new ArrayDeque<>()))
                    .map(Deque::poll);
            there.ifPresentOrElse(found -> met.put(found.key(), row), () -> others.add(row));
        }
        others.removeIf(row -> row.draft().isEmpty());
        List<Wanted> wanted = Wanted.beside(
                rows.stream().filter(row -> !met.containsKey(row.key())).toList(),
                others.stream().map(row -> row.draft().orElseThrow()).toList());
        var added = new ArrayList<SheetRow>();
        for (int i = 0; i < others.size(); i++) {
            SheetRow row = others.get(i);
            wanted.get(i).present().ifPresentOrElse(present -> met.put(present.key(), row), () -> added.add(row));
        }
        return new SheetMatch(
                met,
                added,
                rows.stream()
                        .filter(row -> !row.isRemoved() && !met.containsKey(row.key()))
                        .toList());
    }

    /**
     * What makes the rows read as the sheet says; the additions come first, in the order of {@link #added}.
     *
     * @param replace whether rows of which the sheet says nothing are removed
     */
    public List<RowChange> changes(boolean replace) {
        var changes = new ArrayList<RowChange>();
        added.forEach(row -> changes.add(new RowChange.Add(row.draft().orElseThrow())));
        met.forEach(
                (key, row) -> changes.add(new RowChange.Change(key, row.draft().orElseThrow())));
        if (replace) {
            missing.forEach(row -> changes.add(new RowChange.Remove(row.key())));
        }
        return changes;
    }
}
