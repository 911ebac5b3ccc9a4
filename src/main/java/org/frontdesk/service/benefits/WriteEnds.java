package org.frontdesk.service.benefits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.frontdesk.domain.BenefitId;
import org.frontdesk.domain.benefit.BenefitEdits;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.domain.benefit.StoredBenefit;
import org.frontdesk.domain.edits.RowKey;
import org.frontdesk.service.Failure;
import org.frontdesk.service.queue.Order;
import org.frontdesk.service.queue.Outcome;
import org.frontdesk.service.queue.WriteState;

/** What became of writes that the queue has brought to an end, and of the rows. */
final class WriteEnds {
    private WriteEnds() {}

    static List<WriteOutcome> of(List<Order<BenefitWrite>> writes, List<Outcome<Optional<StoredBenefit>>> outcomes) {
        var all = new ArrayList<WriteOutcome>();
        for (int i = 0; i < writes.size(); i++) {
            all.add(of(writes.get(i).args().row(), outcomes.get(i)));
        }
        return all;
    }

    static WriteOutcome of(RowKey row, Outcome<Optional<StoredBenefit>> outcome) {
        return switch (outcome) {
            case Outcome.Confirmed<Optional<StoredBenefit>> done ->
                done.result()
                        .<WriteOutcome>map(now -> new WriteOutcome.Saved(row, now, fields(done.ignored())))
                        .orElseGet(() -> new WriteOutcome.Removed(row));
            case Outcome.Refused<Optional<StoredBenefit>> no
            when no.why() instanceof Failure.Changed -> new WriteOutcome.Overtaken(row, no.why());
            case Outcome.Refused<Optional<StoredBenefit>> no -> new WriteOutcome.NotSaved(row, no.why());
            case Outcome.Parked<Optional<StoredBenefit>> parked ->
                new WriteOutcome.Waiting(row, parked.state() == WriteState.UNSURE, parked.why());
            case Outcome.Discarded<Optional<StoredBenefit>> taken -> new WriteOutcome.TakenBack(row);
        };
    }

    private static Set<BenefitField> fields(List<String> names) {
        return names.stream().map(BenefitField::valueOf).collect(Collectors.toSet());
    }

    /** The rows that the server holds once the writes have ended so. */
    static List<StoredBenefit> rows(
            List<StoredBenefit> known, List<Order<BenefitWrite>> writes, List<WriteOutcome> ends) {
        var rows = new LinkedHashMap<BenefitId, StoredBenefit>();
        known.forEach(row -> rows.put(row.id(), row));
        for (int i = 0; i < ends.size(); i++) {
            Optional<BenefitId> old = writes.get(i).args().base().map(StoredBenefit::id);
            switch (ends.get(i)) {
                case WriteOutcome.Saved saved -> {
                    old.filter(id -> !id.equals(saved.now().id())).ifPresent(rows::remove);
                    rows.put(saved.now().id(), saved.now());
                }
                case WriteOutcome.Removed removed -> old.ifPresent(rows::remove);
                case WriteOutcome.NotSaved not -> {}
                case WriteOutcome.Overtaken overtaken -> {}
                case WriteOutcome.Waiting waiting -> {}
                case WriteOutcome.TakenBack taken -> {}
            }
        }
        return List.copyOf(rows.values());
    }

    /** The rows that the server held when the edits last heard of it. */
    static List<StoredBenefit> stored(BenefitEdits edits) {
        return edits.rows().stream().flatMap(row -> row.stored().stream()).toList();
    }
}
