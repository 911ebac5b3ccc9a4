package org.frontdesk.domain.estimate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.frontdesk.domain.Money;

/** Reckons one procedure for one plan, in the order in which the practice's own system does. */
final class PlanReckoning {
    private final InsurancePlan plan;
    private final Procedure procedure;
    private final LocalDate today;
    private final Preferences preferences;
    private final Ledger ledger;
    private final EarlierPlans earlier;
    private final PlanWord word;
    private final Money fee;
    private final CarrierFee carrier;
    private final Money allowed;
    private final Optional<Money> ownCopay;
    private final Optional<Money> copay;
    private final Optional<BenefitLine> exclusion;
    private final Trail trail = new Trail();
    private final List<String> notes = new ArrayList<>();
    private Money base = Money.ZERO;
    private Money deductible = Money.ZERO;
    private Money ownDeductible = Money.ZERO;
    private int ownPercent;
    private boolean notBilled;

    PlanReckoning(
            InsurancePlan plan,
            Procedure procedure,
            LocalDate today,
            Preferences preferences,
            Ledger ledger,
            EarlierPlans earlier) {
        this.plan = plan;
        this.procedure = procedure;
        this.today = today;
        this.preferences = preferences;
        this.ledger = ledger;
        this.earlier = earlier;
        this.word = procedure.word(plan);
        this.fee = procedure.wholeFee();
        this.carrier = CarrierFee.of(plan, procedure.code(), procedure.place().tooth());
        this.allowed = allowed();
        this.ownCopay = Copay.of(plan, procedure, preferences)
                .map(one -> one.times(procedure.quantity()))
                .map(allowed::min);
        this.copay = word.copay().map(allowed::min).or(() -> ownCopay);
        this.exclusion = plan.exclusion(procedure.code());
    }

    PlanEstimate estimate() {
        if (procedure.notBilled().contains(plan.id())) {
            notBilled = true;
            trail.say(Money.ZERO, StepKind.NOT_BILLED, List.of(procedure.id()));
            return answer(new WriteOff(Optional.of(Money.ZERO), List.of()));
        }
        return plan.kind() == PlanKind.CAPITATION ? capitation() : insured();
    }

    private PlanEstimate capitation() {
        Money rest = exclusion.isPresent() && WriteOff.usesUsualFee(plan, preferences)
                ? Money.ZERO
                : fee.minus(copay.orElse(Money.ZERO));
        trail.say(Money.ZERO, StepKind.CAPITATION, List.of());
        ownPercent = 100;
        return answer(new WriteOff(
                Optional.of(rest), List.of(Step.leaf(StepKind.CAPITATION, rest).because(plan.id()))));
    }

    private PlanEstimate insured() {
        Optional<BenefitLine> row =
                plan.kind().readsPercentages() ? Percentage.row(plan.benefits(), procedure.code()) : Optional.empty();
        ownPercent = plan.kind().readsPercentages()
                ? row.flatMap(PlanReckoning::percent).orElse(0)
                : 100;
        int percent = word.percent().orElse(ownPercent);
        pay(percent, row);
        if (earlier.ordinal() > 1) {
            coordinate();
        }
        exclude();
        var limited = new LimitedAmount(plan, procedure, year(), ledger, trail, word.insurance());
        limited.apply();
        if (!limited.note().isEmpty()) {
            notes.add(limited.note());
        }
        WriteOff writeOff = WriteOff.of(
                plan,
                procedure,
                preferences,
                earlier,
                exclusion.isPresent() || percent == 0,
                !carrier.code().equals(procedure.code()),
                word.insurance().orElse(trail.amount()));
        if (limited.isUsedUp()
                && word.insurance().isEmpty()
                && plan.noWriteOffOverMaximum().orElse(preferences.on(Preference.NO_WRITE_OFF_OVER_MAXIMUM))) {
            writeOff = writeOff.dropped(Preference.NO_WRITE_OFF_OVER_MAXIMUM);
        }
        boolean tooOften = limitFrequency();
        if ((tooOften || limited.isTooOld())
                && plan.noWriteOffOverFrequency().orElse(preferences.on(Preference.NO_WRITE_OFF_OVER_FREQUENCY))) {
            writeOff = writeOff.dropped(Preference.NO_WRITE_OFF_OVER_FREQUENCY);
        }
        letWait();
        return answer(writeOff);
    }

    /** The percentage of what is allowed after copay and deductible; the base knows no deductible. */
    private void pay(int percent, Optional<BenefitLine> row) {
        Money afterCopay = allowed.minus(copay.orElse(Money.ZERO));
        base = afterCopay.percent(percent);
        List<String> causes = Stream.concat(
                        word.percent().isPresent() ? Stream.of(procedure.id()) : Stream.empty(),
                        row.stream().map(BenefitLine::id))
                .limit(1)
                .toList();
        StepKind kind = causes.isEmpty() && percent == 0 ? StepKind.NOT_COVERED : StepKind.PERCENTAGE;
        Step share = Step.sum(kind, shareOf(base, afterCopay, percent), percent, afterCopay)
                .because(causes);
        trail.add(share.oddly(oddlyFound(row)));
        Deductible left = exclusion.isPresent() || percent == 0
                ? new Deductible(Money.ZERO, Optional.empty(), List.of())
                : Deductible.of(plan, procedure.code(), year(), ledger);
        ownDeductible = left.amount().min(afterCopay);
        deductible = word.deductible().orElse(left.amount()).min(afterCopay);
        List<String> cause = word.deductible().isPresent()
                ? List.of(procedure.id())
                : left.row().stream().map(BenefitLine::id).toList();
        if (deductible.cents() != 0 || !left.oddities().isEmpty()) {
            trail.say(afterCopay.minus(deductible).percent(percent), StepKind.DEDUCTIBLE, cause, deductible);
            trail.oddly(left.oddities());
        }
    }

    /** From the fee down to what the percentage pays. */
    private List<Step> shareOf(Money paid, Money afterCopay, int percent) {
        var parts = new ArrayList<Step>();
        parts.add(Step.leaf(StepKind.FEE, fee, fee).because(procedure.id()));
        if (!allowed.equals(fee)) {
            Step step = carrier.code().equals(procedure.code())
                    ? Step.leaf(StepKind.ALLOWED, allowed.minus(fee), allowed)
                    : Step.leaf(StepKind.SUBSTITUTE, allowed.minus(fee), allowed, carrier.code());
            parts.add(step.because(word.allowed().isPresent() ? procedure.id() : plan.id() + "/fees"));
        }
        copay.filter(amount -> amount.cents() != 0)
                .ifPresent(amount -> parts.add(Step.leaf(StepKind.COPAY, Money.ZERO.minus(amount), amount)
                        .because(plan.id() + "/copay_fees")));
        if (!paid.equals(afterCopay)) {
            parts.add(Step.leaf(StepKind.SHARE, paid.minus(afterCopay), 100 - percent));
        }
        return parts;
    }

    private void coordinate() {
        Money paid = word.paidByOthers().orElse(earlier.paid());
        Money before = base;
        Money own = trail.amount();
        base = earlier.limit(plan.cob(), fee, allowed, before, before, earlier.base());
        trail.to(
                earlier.limit(plan.cob(), fee, allowed, own, before, paid),
                StepKind.COORDINATION,
                List.of(word.paidByOthers().isPresent() ? procedure.id() : plan.id()),
                paid);
    }

    private void exclude() {
        exclusion.ifPresent(row -> {
            base = Money.ZERO;
            trail.say(Money.ZERO, StepKind.EXCLUSION, List.of(row.id()));
            notes.add("Exclusion");
            notBilled = preferences.on(Preference.EXCLUDED_IS_NOT_BILLED);
        });
    }

    private boolean limitFrequency() {
        if (!preferences.on(Preference.CHECKS_FREQUENCY)) {
            return false;
        }
        List<ClaimLine> lines = Stream.concat(ledger.history().stream(), ledger.earlier().stream())
                .toList();
        var service = new Service(procedure.code(), procedure.date(), procedure.place());
        Optional<Frequency> met = Frequency.met(plan, service, today, lines);
        met.ifPresent(limit -> {
            stop("Frequency Limitation");
            List<String> causes = Stream.concat(Stream.of(limit.row().id()), limit.lines().stream())
                    .toList();
            trail.say(
                    Money.ZERO,
                    StepKind.FREQUENCY,
                    causes,
                    limit.window().allowed(),
                    limit.window().from(),
                    limit.lines().size());
            trail.oddly(limit.oddities(lines.stream()
                    .filter(line -> limit.lines().contains(line.id()))
                    .toList()));
        });
        return met.isPresent();
    }

    private void letWait() {
        WaitingPeriod.of(plan, procedure, today).ifPresent(wait -> {
            stop("Waiting Period");
            trail.say(Money.ZERO, StepKind.WAITING, List.of(wait.row().id()), wait.end());
        });
    }

    private void stop(String note) {
        base = Money.ZERO;
        deductible = Money.ZERO;
        ownDeductible = Money.ZERO;
        notes.add(note);
    }

    /** What was entered by hand or received goes before what was reckoned. */
    private PlanEstimate answer(WriteOff reckoned) {
        Optional<Payment> payment = Optional.ofNullable(procedure.payments().get(plan.id()));
        var own = new Reckoned(allowed, ownPercent, ownCopay, ownDeductible, trail.amount(), reckoned.amount());
        if (!notBilled) {
            word.insurance().ifPresent(amount -> trail.say(amount, StepKind.MANUAL, List.of(procedure.id()), amount));
        }
        WriteOff writeOff = word.writeOff()
                .map(amount -> reckoned.lowered(amount, StepKind.MANUAL, procedure.id(), amount))
                .orElse(reckoned);
        if (payment.isPresent()) {
            Payment received = payment.get();
            trail.say(received.paid(), StepKind.RECEIVED, List.of(procedure.id()), received.paid());
            writeOff = received.writeOff()
                    .map(amount -> reckoned.lowered(amount, StepKind.RECEIVED, procedure.id(), amount))
                    .orElse(new WriteOff(Optional.empty(), List.of()));
            if (!preferences.on(Preference.RECALCULATES_RECEIVED)) {
                deductible = received.deductible();
            }
        }
        return new PlanEstimate(
                plan.id(),
                trail.amount(),
                deductible,
                writeOff.amount(),
                copay,
                base,
                String.join(", ", notes),
                notBilled,
                own,
                Step.sum(StepKind.INSURANCE, trail.steps(), plan.id(), trail.amount())
                        .because(plan.id()),
                Step.sum(
                                StepKind.WRITE_OFF,
                                writeOff.parts(),
                                plan.id(),
                                writeOff.amount().orElse(Money.ZERO))
                        .because(plan.id()));
    }

    private Money allowed() {
        if (word.allowed().isPresent()) {
            return word.allowed().get().min(fee);
        }
        boolean blankIsZero = plan.fees().outOfNetwork().isPresent()
                && !plan.kind().isPpo()
                && plan.kind() != PlanKind.FLAT_COPAY
                && preferences.on(Preference.OUT_OF_NETWORK_BLANK_IS_ZERO);
        return carrier.amount()
                .map(one -> one.times(procedure.quantity()).min(fee))
                .orElse(blankIsZero ? Money.ZERO : fee);
    }

    private BenefitYear year() {
        return BenefitYear.of(procedure.judged(today), plan.renewMonth());
    }

    private List<PeerOddity> oddlyFound(Optional<BenefitLine> row) {
        boolean odd = row.isPresent()
                && row.get().target() instanceof Target.InGroup in
                && !in.group().holds(procedure.code());
        return odd ? List.of(PeerOddity.CODE_FOUND_INSIDE_LONGER_CODE) : List.of();
    }

    private static Optional<Integer> percent(BenefitLine row) {
        return row.percent().stream().boxed().findFirst();
    }
}
