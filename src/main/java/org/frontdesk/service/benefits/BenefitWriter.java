package org.frontdesk.service.benefits;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.api.ApiException;
import org.frontdesk.api.CallScope;
import org.frontdesk.api.DentalApi;
import org.frontdesk.domain.BenefitId;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.StoredBenefit;
import org.frontdesk.service.Failure;

/** Sends changes one by one, compares each answer with what was asked, and settles a lost answer by looking, never by sending twice. */
final class BenefitWriter {
    private final DentalApi api;
    private final CallScope scope;
    private final BenefitPlan plan;
    private final BenefitReference reference;
    private final Set<BenefitId> known;
    private Optional<Failure> gone = Optional.empty();

    /** @param known the rows that are there already, so that they are not taken for one just created */
    BenefitWriter(DentalApi api, CallScope scope, BenefitPlan plan, BenefitReference reference, Set<BenefitId> known) {
        this.api = api;
        this.scope = scope;
        this.plan = plan;
        this.reference = reference;
        this.known = new HashSet<>(known);
    }

    /** The outcomes in the order of the writes. Once nobody answers, the rest is not tried. */
    List<WriteOutcome> send(List<BenefitWrite> writes) {
        var outcomes = new ArrayList<WriteOutcome>();
        for (BenefitWrite write : writes) {
            outcomes.add(gone.isPresent() ? new WriteOutcome.NotSaved(write.row(), gone.get()) : send(write));
        }
        return outcomes;
    }

    private WriteOutcome send(BenefitWrite write) {
        return switch (write) {
            case BenefitWrite.Create create -> create(create);
            case BenefitWrite.Change change -> change(change);
            case BenefitWrite.Remove remove -> remove(remove);
        };
    }

    private WriteOutcome create(BenefitWrite.Create write) {
        try {
            var answer = scope.ask(api.benefits().create(BenefitWire.create(plan, write.owner(), write.benefit())));
            Optional<StoredBenefit> now = BenefitWire.read(answer);
            if (now.isEmpty()) {
                return lookFor(write, unreadable());
            }
            return created(write, now.get());
        } catch (ApiException refused) {
            // a gateway that gave up may have passed the row on before
            return refused.status() >= 500
                    ? lookFor(write, Failure.from(refused))
                    : new WriteOutcome.NotSaved(write.row(), Failure.from(refused));
        } catch (IOException lost) {
            return lookFor(write, Failure.from(lost));
        }
    }

    private WriteOutcome created(BenefitWrite.Create write, StoredBenefit now) {
        known.add(now.id());
        return new WriteOutcome.Saved(
                write.row(), now, BenefitWire.ignored(BenefitWire.allFields(), write.owner(), write.benefit(), now));
    }

    private WriteOutcome lookFor(BenefitWrite.Create write, Failure failure) {
        try {
            BenefitDraft sought = BenefitDraft.of(write.owner(), write.benefit());
            return BenefitsService.rows(api, scope, plan).rows().stream()
                    .filter(row -> !known.contains(row.id()))
                    .filter(row -> BenefitDraft.of(row).equals(sought))
                    .findFirst()
                    .map(row -> created(write, row))
                    .orElse(new WriteOutcome.NotSaved(write.row(), failure));
        } catch (IOException stillGone) {
            remember(stillGone);
            return new WriteOutcome.InDoubt(write.row(), failure);
        }
    }

    private WriteOutcome change(BenefitWrite.Change write) {
        try {
            var answer = scope.ask(
                    api.benefits().change(write.id(), BenefitWire.change(write.fields(), write.benefit(), reference)));
            return BenefitWire.read(answer)
                    .<WriteOutcome>map(now -> new WriteOutcome.Saved(
                            write.row(), now, BenefitWire.ignored(write.fields(), write.owner(), write.benefit(), now)))
                    .orElseGet(() -> new WriteOutcome.NotSaved(write.row(), unreadable()));
        } catch (IOException problem) {
            remember(problem);
            return new WriteOutcome.NotSaved(write.row(), Failure.from(problem));
        }
    }

    private WriteOutcome remove(BenefitWrite.Remove write) {
        try {
            scope.ask(api.benefits().delete(write.id()));
            return new WriteOutcome.Removed(write.row());
        } catch (ApiException refused) {
            return refused.status() == 404
                    ? new WriteOutcome.Removed(write.row())
                    : new WriteOutcome.NotSaved(write.row(), Failure.from(refused));
        } catch (IOException problem) {
            remember(problem);
            return new WriteOutcome.NotSaved(write.row(), Failure.from(problem));
        }
    }

    /** After a call without any answer the rest would only wait for the same silence. */
    private void remember(IOException problem) {
        if (problem instanceof InterruptedIOException || Failure.from(problem) instanceof Failure.Offline) {
            gone = Optional.of(Failure.from(problem));
        }
    }

    private static Failure unreadable() {
        return new Failure.ServerTrouble(0, "a benefit row of an unknown kind");
    }
}
