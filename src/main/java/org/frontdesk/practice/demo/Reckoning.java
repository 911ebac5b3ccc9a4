package org.frontdesk.practice.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reckons what one plan pays for one person, procedure after procedure: contract fee, deductible, percentage, maximum,
 * waiting period, age and exclusion. It writes plausible history; the program's own estimates come from its rules.
 */
final class Reckoning {
    private final Codes codes;
    private final Fees fees;
    private final Person person;
    private final Cover cover;
    private final Map<String, Long> paid = new HashMap<>();
    private final Map<LocalDate, Long> deducted = new HashMap<>();

    Reckoning(Codes codes, Fees fees, Person person, Cover cover) {
        this.codes = codes;
        this.fees = fees;
        this.person = person;
        this.cover = cover;
    }

    Cover cover() {
        return cover;
    }

    /**
     * The plan's part on {@code date}, remembered for the procedures that follow.
     *
     * @param before cents that other plans pay
     * @param forgiven cents that are written off already
     */
    Estimate reckon(Procedure procedure, LocalDate date, long before, long forgiven) {
        Code code = procedure.code();
        Plan plan = cover.plan();
        long fee = code.fee();
        long allowed = Math.min(fee, allowed(procedure));
        long copay = plan.copays().isEmpty()
                ? 0
                : Math.min(allowed, fees.of(plan.copays(), code).orElse(0));
        if (plan.type().equals("c")) {
            return new Estimate(allowed, 100, 0, 0, 0, Math.max(0, fee - before - forgiven - copay), copay, "");
        }
        int percent = plan.type().equals("f") ? 100 : percent(code);
        String refused = refused(code, date);
        long base = Cents.share(allowed - copay, percent);
        long writeOff = plan.contract() ? writeOff(code, before, forgiven) : -1;
        if (!refused.isEmpty()) {
            return new Estimate(allowed, percent, 0, 0, 0, writeOff, copay, refused);
        }
        long deductible = percent == 0 ? 0 : Math.min(allowed - copay, deductibleLeft(code, date));
        long pays = Cents.share(allowed - copay - deductible, percent);
        pays = Math.clamp(allowed - before, 0, pays);
        long left = maximumLeft(code, date);
        String note = pays > left ? "Over annual max" : "";
        pays = Math.min(pays, left);
        pays = Math.max(0, Math.min(pays, fee - before - forgiven - Math.max(0, writeOff)));
        deducted.merge(plan.yearOf(date), deductible, Long::sum);
        paid.merge(account(code, date), pays, Long::sum);
        return new Estimate(allowed, percent, deductible, base, pays, writeOff, copay, note);
    }

    private long allowed(Procedure procedure) {
        Code code = procedure.code();
        if (cover.plan().schedule().isEmpty()) {
            return code.fee();
        }
        long own = fees.of(cover.plan().schedule(), code).orElse(code.fee());
        if (cover.plan().downgrades() && code.downgradedOn(procedure.tooth())) {
            return Math.min(
                    own,
                    fees.of(cover.plan().schedule(), codes.code(code.instead())).orElse(own));
        }
        return own;
    }

    private long writeOff(Code code, long before, long forgiven) {
        if (before > 0 || forgiven > 0) {
            return 0;
        }
        return code.fee()
                - Math.min(code.fee(), fees.of(cover.plan().schedule(), code).orElse(code.fee()));
    }

    private int percent(Code code) {
        return closest("CoInsurance", code, row -> row.percent() >= 0).percent();
    }

    private String refused(Code code, LocalDate date) {
        if (!closest("Exclusions", code, row -> !row.subject().isEmpty()).type().isEmpty()) {
            return "Exclusion";
        }
        boolean tooOld = rows("Limitations", code)
                .anyMatch(row -> row.qualifier().equals("AgeLimit") && person.age() > row.quantity());
        if (tooOld) {
            return "Age limitation";
        }
        BenefitLine wait = closest("WaitingPeriod", code, row -> true);
        int months = wait.qualifier().equals("Years") ? 12 * wait.quantity() : wait.quantity();
        return date.isBefore(cover.since().plusMonths(months)) ? "Waiting Period" : "";
    }

    private long deductibleLeft(Code code, LocalDate date) {
        BenefitLine row = closest("Deductible", code, line -> line.level().equals("Individual"));
        return Math.max(0, row.cents() - deducted.getOrDefault(cover.plan().yearOf(date), 0L));
    }

    private long maximumLeft(Code code, LocalDate date) {
        BenefitLine row = closest(
                "Limitations",
                code,
                line -> line.plain()
                        && line.level().equals("Individual")
                        && (!line.subject().isEmpty() || !braces(code)));
        return row.cents() < 0 ? Long.MAX_VALUE : Math.max(0, row.cents() - paid.getOrDefault(account(code, date), 0L));
    }

    private static boolean braces(Code code) {
        return code.kind().equals("braces");
    }

    private String account(Code code, LocalDate date) {
        return braces(code) ? "braces" : "year " + cover.plan().yearOf(date);
    }

    private BenefitLine closest(String type, Code code, Predicate<BenefitLine> kind) {
        List<BenefitLine> found = rows(type, code).filter(kind).toList();
        return found.stream()
                .max(Comparator.comparingInt(row -> codes.closeness(row.subject(), code)))
                .orElse(new BenefitLine("", "", "", 0, -1, "", "", 0, ""));
    }

    private Stream<BenefitLine> rows(String type, Code code) {
        var all = new ArrayList<>(cover.plan().benefits());
        if (cover.own().stream().anyMatch(row -> row.is(type) && codes.closeness(row.subject(), code) >= 0)) {
            all.removeIf(row -> row.is(type) && row.is("CoInsurance"));
        }
        all.addAll(cover.own());
        return all.stream().filter(row -> row.is(type) && codes.closeness(row.subject(), code) >= 0);
    }
}
