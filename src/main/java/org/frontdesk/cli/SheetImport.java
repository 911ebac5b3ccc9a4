package org.frontdesk.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.frontdesk.domain.BenefitId;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitEdits;
import org.frontdesk.domain.benefit.BenefitRules;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.benefit.StoredBenefit;
import org.frontdesk.domain.benefit.sheet.SheetMatch;
import org.frontdesk.domain.benefit.sheet.SheetReading;
import org.frontdesk.domain.benefit.sheet.SheetRow;
import org.frontdesk.domain.edits.Edit;
import org.frontdesk.domain.edits.RowKey;
import org.frontdesk.service.benefits.BenefitReference;
import org.frontdesk.service.benefits.BenefitWrite;
import org.frontdesk.service.queue.Order;
import org.frontdesk.text.SheetWords;

/** A file's rows laid over those of a plan: what they make of it, and what stands in the way. */
final class SheetImport {
    /** Rows of the window's drafts have low numbers; what comes of these writes must never be taken for theirs. */
    private static final long OWN_KEYS = 1L << 40;

    private final BenefitEdits edits;
    private final BenefitReference reference;
    private final Map<RowKey, SheetRow> lines = new HashMap<>();

    /** What becomes of a row. */
    enum Standing {
        ADDED,
        CHANGED,
        REMOVED,
        UNCHANGED,
        /** The file says nothing of it, and it stays. */
        KEPT
    }

    /**
     * @param now what the server holds
     * @param base the sheet that the file was made from, so that what others changed since then stays theirs; empty for none
     * @param replace whether rows that the file does not have are removed
     */
    SheetImport(
            List<StoredBenefit> now,
            BenefitReference reference,
            SheetReading file,
            Optional<SheetReading> base,
            boolean replace) {
        this.reference = reference;
        this.edits = new BenefitEdits(base.map(SheetImport::stored).orElse(now));
        SheetMatch match = SheetMatch.of(edits.rows(), file.rows());
        lines.putAll(match.met());
        List<RowKey> added = edits.apply(Edit.Kind.PASTE, match.changes(replace));
        for (int i = 0; i < added.size(); i++) {
            lines.put(added.get(i), match.added().get(i));
        }
        if (base.isPresent()) {
            edits.merge(now);
        }
        edits.sort(reference.order());
    }

    /** Takes in what the server holds now; gives how many rows somebody else changed meanwhile. */
    int merge(List<StoredBenefit> now) {
        return edits.merge(now);
    }

    List<RowState> rows() {
        return edits.rows();
    }

    List<RowState> pending() {
        return edits.pending();
    }

    /** The line of the file that speaks of the row. */
    OptionalInt line(RowState row) {
        return lines.containsKey(row.key())
                ? OptionalInt.of(lines.get(row.key()).line())
                : OptionalInt.empty();
    }

    Standing standing(RowState row) {
        if (row.isRemoved()) {
            return Standing.REMOVED;
        }
        if (row.isNew()) {
            return Standing.ADDED;
        }
        if (!row.changed().isEmpty()) {
            return Standing.CHANGED;
        }
        return lines.containsKey(row.key()) ? Standing.UNCHANGED : Standing.KEPT;
    }

    /** What keeps added and changed rows from being sent. What is wrong in a row that stays as it is concerns nobody here. */
    List<String> problems(SheetWords words) {
        var said = new ArrayList<String>();
        for (RowState row : pending()) {
            if (!row.isRemoved() && lines.containsKey(row.key())) {
                SheetRow line = lines.get(row.key());
                line.troubles().forEach(trouble -> said.add(words.sentence(trouble)));
                BenefitRules.problems(
                                row.shown(),
                                row.base(),
                                code -> reference.code(code).isPresent())
                        .forEach(problem -> said.add(words.sentence(line.line(), problem)));
            }
        }
        return said;
    }

    List<String> conflicts(RowSays says) {
        return edits.conflicts().stream()
                .map(conflict ->
                        says.conflict(conflict, edits.row(conflict.row()).flatMap(RowState::mine)))
                .toList();
    }

    /** What is to be sent; every pending row must be readable. */
    List<Order<BenefitWrite>> writes(RowSays says) {
        return pending().stream()
                .map(row -> new Order<>(BenefitWrite.of(named(row)), says.write(row)))
                .toList();
    }

    private static RowState named(RowState row) {
        return new RowState(new RowKey(OWN_KEYS + row.key().number()), row.stored(), row.mine());
    }

    /** Rows of a sheet as if a server held them; they are found on the real one by their meaning. */
    private static List<StoredBenefit> stored(SheetReading sheet) {
        var rows = new ArrayList<StoredBenefit>();
        for (BenefitDraft row : sheet.drafts()) {
            var number = new BenefitId(Long.MAX_VALUE - rows.size());
            row.read().ifPresent(read -> rows.add(new StoredBenefit(number, row.owner(), read)));
        }
        return rows;
    }
}
