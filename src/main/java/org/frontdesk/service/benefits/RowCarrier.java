package org.frontdesk.service.benefits;

import java.io.IOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.frontdesk.api.ApiException;
import org.frontdesk.api.DentalApi;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.domain.benefit.BenefitMeaning;
import org.frontdesk.domain.benefit.StoredBenefit;
import org.frontdesk.service.Overtaken;
import org.frontdesk.service.queue.Carried;
import org.frontdesk.service.queue.Carrier;
import org.frontdesk.service.queue.Sending;

/**
 * Sends writes of benefit rows. Where time has passed since the rows were read, it reads them again first and sends only what nobody else
 * has changed meanwhile; what is done already is not sent. The result is the row as the server keeps it, empty for one removed.
 */
final class RowCarrier implements Carrier<RowOrder, Optional<StoredBenefit>> {
    private static final int GONE = 404;

    private final DentalApi api;
    private final Reference reference;

    /** Words and codes, read when they are needed. */
    @FunctionalInterface
    interface Reference {
        BenefitReference read(Sending sending) throws IOException;
    }

    RowCarrier(DentalApi api, Reference reference) {
        this.api = api;
        this.reference = reference;
    }

    @Override
    public Carried<Optional<StoredBenefit>> carry(RowOrder order, Sending sending) throws IOException {
        boolean trusted = sending.isFresh() && !sending.mayBeDone();
        if (order.write().isNew()) {
            return create(order, sending, trusted ? List.of() : rows(order.plan(), sending));
        }
        if (trusted) {
            try {
                return carry(order.write(), order.write().base(), sending);
            } catch (ApiException refused) {
                elseThanGone(refused);
            }
        }
        try {
            return carry(order.write(), found(order, sending), sending);
        } catch (ApiException refused) {
            if (order.write().isRemoval()) {
                elseThanGone(refused);
                return carry(order.write(), Optional.empty(), sending);
            }
            throw refused;
        }
    }

    private static void elseThanGone(ApiException refused) throws ApiException {
        if (refused.status() != GONE) {
            throw refused;
        }
    }

    private Carried<Optional<StoredBenefit>> carry(BenefitWrite write, Optional<StoredBenefit> there, Sending sending)
            throws IOException {
        return write.isRemoval() ? remove(write, there, sending) : change(write, there, sending);
    }

    /** The row that is to be changed or removed as it is now: by its number, else the one that another program made in its place. */
    private Optional<StoredBenefit> found(RowOrder order, Sending sending) throws IOException {
        StoredBenefit base = order.write().base().orElseThrow();
        List<StoredBenefit> now = rows(order.plan(), sending);
        Optional<StoredBenefit> same = only(now, row -> row.id().equals(base.id()));
        if (same.isEmpty() && order.write().isRemoval() && sending.mayBeDone()) {
            return madeAlike(order, base, now); // perhaps done the first time; what else was added since is another row
        }
        return same.or(() -> madeAnew(order, base, now));
    }

    private List<StoredBenefit> rows(BenefitPlan plan, Sending sending) throws IOException {
        return sending.once(
                "rows", () -> BenefitReading.rows(api, sending, plan).rows());
    }

    private Carried<Optional<StoredBenefit>> create(RowOrder order, Sending sending, List<StoredBenefit> now)
            throws IOException {
        BenefitDraft sought = BenefitDraft.of(order.write().owner(), wanted(order.write()));
        long alike = sending.earlier(RowOrder.class).stream()
                .filter(other -> other.write().isNew())
                .filter(other -> BenefitDraft.of(other.write().owner(), wanted(other.write()))
                        .equals(sought))
                .count();
        Optional<StoredBenefit> there = now.stream()
                .filter(row -> !order.known().contains(row.id()))
                .filter(row -> BenefitDraft.of(row).equals(sought))
                .sorted((one, other) ->
                        Long.compare(one.id().number(), other.id().number()))
                .skip(alike)
                .findFirst();
        StoredBenefit stored = there.isPresent()
                ? there.get()
                : read(sending.ask(api.benefits()
                        .create(BenefitWire.create(order.plan(), order.write().owner(), wanted(order.write())))));
        return saved(order.write(), Map.of(), stored);
    }

    private Carried<Optional<StoredBenefit>> change(BenefitWrite write, Optional<StoredBenefit> there, Sending sending)
            throws IOException {
        StoredBenefit base = write.base().orElseThrow();
        StoredBenefit now = there.orElseThrow(() -> new Overtaken("benefit row " + base.id() + " is gone"));
        Set<BenefitField> missing =
                BenefitDraft.of(write.owner(), wanted(write)).differences(BenefitDraft.of(now));
        missing.retainAll(write.fields());
        if (missing.isEmpty()) {
            return saved(write, says(base), now);
        }
        Set<BenefitField> theirs = BenefitDraft.of(base).differences(BenefitDraft.of(now));
        theirs.retainAll(missing);
        if (!theirs.isEmpty()) {
            throw new Overtaken("benefit row " + base.id() + ": " + names(theirs));
        }
        var fields = BenefitWire.change(missing, wanted(write), reference.read(sending));
        return saved(write, says(now), read(sending.ask(api.benefits().change(now.id(), fields))));
    }

    private Carried<Optional<StoredBenefit>> remove(BenefitWrite write, Optional<StoredBenefit> there, Sending sending)
            throws IOException {
        StoredBenefit base = write.base().orElseThrow();
        Carried<Optional<StoredBenefit>> removed =
                Carried.of(Optional.<StoredBenefit>empty()).changing(says(base), Map.of());
        if (there.isEmpty()) {
            return removed;
        }
        if (!there.get().benefit().equals(base.benefit())) {
            throw new Overtaken("benefit row " + base.id() + " says something else now");
        }
        sending.ask(api.benefits().delete(there.get().id()));
        return removed;
    }

    /** The only new row of the same meaning: other programs delete rows and create them anew under other numbers. */
    private static Optional<StoredBenefit> madeAnew(RowOrder order, StoredBenefit base, List<StoredBenefit> now) {
        BenefitMeaning meaning = BenefitMeaning.of(BenefitDraft.of(base));
        return only(
                now,
                row -> !order.known().contains(row.id())
                        && BenefitMeaning.of(BenefitDraft.of(row)).equals(meaning));
    }

    /** The only new row that says the same. */
    private static Optional<StoredBenefit> madeAlike(RowOrder order, StoredBenefit base, List<StoredBenefit> now) {
        return only(
                now,
                row -> !order.known().contains(row.id()) && BenefitDraft.of(row).equals(BenefitDraft.of(base)));
    }

    private static Optional<StoredBenefit> only(List<StoredBenefit> rows, Predicate<StoredBenefit> which) {
        List<StoredBenefit> found = rows.stream().filter(which).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static Carried<Optional<StoredBenefit>> saved(
            BenefitWrite write, Map<String, String> before, StoredBenefit now) {
        Set<BenefitField> ignored = BenefitWire.ignored(write.fields(), write.owner(), wanted(write), now);
        return Carried.of(Optional.of(now))
                .lasting(now)
                .ignoring(ignored.stream().map(BenefitField::name).toList())
                .changing(before, says(now));
    }

    /** Looking for a row that cannot be read would find nothing, for ever. */
    private static StoredBenefit read(org.frontdesk.api.wire.Benefit answer) throws IOException {
        return BenefitWire.read(answer)
                .orElseThrow(() -> new Overtaken("benefit row " + answer.benefitNum() + " is of an unknown kind"));
    }

    private static org.frontdesk.domain.benefit.Benefit wanted(BenefitWrite write) {
        return write.wanted().orElseThrow();
    }

    private static Map<String, String> says(StoredBenefit row) {
        BenefitDraft draft = BenefitDraft.of(row);
        var says = new LinkedHashMap<String, String>();
        says.put("BenefitNum", row.id().toString());
        for (BenefitField field : BenefitField.values()) {
            String value = String.valueOf(draft.value(field));
            if (!value.isEmpty() && !value.equals("0")) {
                says.put(field.apiName(), value);
            }
        }
        return says;
    }

    private static String names(Set<BenefitField> fields) {
        return String.join(
                ", ", EnumSet.copyOf(fields).stream().map(BenefitField::apiName).toList());
    }
}
