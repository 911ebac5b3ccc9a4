package org.frontdesk.domain.estimate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.benefit.BenefitType;
import org.frontdesk.domain.benefit.CoverageLevel;
import org.frontdesk.domain.benefit.QuantityQualifier;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.TreatmentArea;

/** Benefit rows in few words, for tests; amounts in whole dollars. */
final class Row {
    static final Target EVERYTHING = new Target.Everything();

    private Row() {}

    static Target code(String code) {
        return new Target.OneCode(code);
    }

    static Target category(String name) {
        return new Target.InCategory(CoverageCategory.named(name).orElseThrow());
    }

    static Target group(int order, String... codes) {
        return new Target.InGroup(new CodeGroup("G" + order, order, List.of(codes)));
    }

    static BenefitLine percent(Target target, int percent) {
        return row(
                "percent", BenefitType.COINSURANCE, CoverageLevel.NONE, target, percent, -1, TimePeriod.CALENDAR_YEAR);
    }

    static BenefitLine deductible(Target target, int dollars) {
        return row(
                "deductible",
                BenefitType.DEDUCTIBLE,
                CoverageLevel.INDIVIDUAL,
                target,
                -1,
                dollars,
                TimePeriod.CALENDAR_YEAR);
    }

    static BenefitLine maximum(Target target, int dollars) {
        return row(
                "maximum",
                BenefitType.LIMITATIONS,
                CoverageLevel.INDIVIDUAL,
                target,
                -1,
                dollars,
                TimePeriod.CALENDAR_YEAR);
    }

    static BenefitLine exclusion(Target target) {
        return row("exclusion", BenefitType.EXCLUSIONS, CoverageLevel.NONE, target, -1, -1, TimePeriod.NONE);
    }

    static BenefitLine waiting(Target target, QuantityQualifier unit, int quantity) {
        BenefitLine row =
                row("waiting", BenefitType.WAITING_PERIOD, CoverageLevel.NONE, target, -1, -1, TimePeriod.NONE);
        return counted(row, unit, quantity, TimePeriod.NONE, TreatmentArea.NONE);
    }

    static BenefitLine age(Target target, int through) {
        return counted(limitation(target), QuantityQualifier.AGE_LIMIT, through, TimePeriod.NONE, TreatmentArea.NONE);
    }

    static BenefitLine every(Target target, QuantityQualifier unit, int quantity) {
        return counted(limitation(target), unit, quantity, TimePeriod.NONE, TreatmentArea.NONE);
    }

    static BenefitLine services(Target target, int quantity, TimePeriod period) {
        return counted(limitation(target), QuantityQualifier.NUMBER_OF_SERVICES, quantity, period, TreatmentArea.NONE);
    }

    static BenefitLine in(TreatmentArea area, BenefitLine row) {
        return counted(row, row.qualifier(), row.quantity(), row.period(), area);
    }

    static BenefitLine family(BenefitLine row) {
        return new BenefitLine(
                row.id(),
                row.ofPatient(),
                row.type(),
                CoverageLevel.FAMILY,
                row.target(),
                row.percent(),
                row.amount(),
                row.period(),
                row.qualifier(),
                row.quantity(),
                row.area());
    }

    static BenefitLine lifetime(BenefitLine row) {
        return new BenefitLine(
                row.id(),
                row.ofPatient(),
                row.type(),
                row.level(),
                row.target(),
                row.percent(),
                row.amount(),
                TimePeriod.LIFETIME,
                row.qualifier(),
                row.quantity(),
                row.area());
    }

    static BenefitLine own(BenefitLine row) {
        return new BenefitLine(
                row.id(),
                true,
                row.type(),
                row.level(),
                row.target(),
                row.percent(),
                row.amount(),
                row.period(),
                row.qualifier(),
                row.quantity(),
                row.area());
    }

    private static BenefitLine limitation(Target target) {
        return row("limit", BenefitType.LIMITATIONS, CoverageLevel.NONE, target, -1, -1, TimePeriod.NONE);
    }

    private static BenefitLine counted(
            BenefitLine row, QuantityQualifier unit, int quantity, TimePeriod period, TreatmentArea area) {
        return new BenefitLine(
                row.id(),
                row.ofPatient(),
                row.type(),
                row.level(),
                row.target(),
                row.percent(),
                row.amount(),
                period,
                unit,
                quantity,
                area);
    }

    private static BenefitLine row(
            String id,
            BenefitType type,
            CoverageLevel level,
            Target target,
            int percent,
            int dollars,
            TimePeriod period) {
        return new BenefitLine(
                id,
                false,
                type,
                level,
                target,
                percent < 0 ? OptionalInt.empty() : OptionalInt.of(percent),
                dollars < 0 ? Optional.empty() : Optional.of(Money.dollars(dollars)),
                period,
                QuantityQualifier.NONE,
                0,
                TreatmentArea.NONE);
    }
}
