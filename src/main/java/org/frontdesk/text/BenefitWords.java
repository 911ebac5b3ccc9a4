package org.frontdesk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.benefit.Benefit;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.BenefitType;
import org.frontdesk.domain.benefit.CoverageLevel;
import org.frontdesk.domain.benefit.QuantityQualifier;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.TreatmentArea;

/** Says in a plain sentence what a benefit row grants, such as "Pays 80 % of fillings". What a row does not state is never said as zero. */
public final class BenefitWords {
    private final Strings strings;
    private final Formats formats;

    public BenefitWords(Strings strings) {
        this.strings = strings;
        this.formats = new Formats(strings.locale());
    }

    /**
     * What a row is for, in the two forms that sentences need.
     *
     * @param one with a count of one: "cleaning"
     * @param many otherwise: "cleanings"
     */
    public record Target(String one, String many) {
        /** Something that has one name only, such as a code or a group of the practice's own. */
        public static Target named(String name) {
            return new Target(name, name);
        }
    }

    /** The words for an insurance category: the common ones for a standard category, else the practice's own name. */
    public Target category(String standard, String name) {
        return standard.isEmpty() || standard.equals("None")
                ? Target.named(name)
                : Target.named(word("benefits.category.", standard).orElse(name));
    }

    /** The words for a group of codes. */
    public Target group(String standard, String name) {
        if (standard.isEmpty() || standard.equals("None")) {
            return Target.named(name);
        }
        return new Target(
                word("benefits.group.one.", standard).orElse(name),
                word("benefits.group.many.", standard).orElse(name));
    }

    public String member(BenefitType type) {
        return strings.get("benefits.BenefitType." + type.name());
    }

    public String member(CoverageLevel level) {
        return strings.get("benefits.CoverageLevel." + level.name());
    }

    public String member(TimePeriod period) {
        return strings.get("benefits.TimePeriod." + period.name());
    }

    public String member(QuantityQualifier qualifier) {
        return strings.get("benefits.QuantityQualifier." + qualifier.name());
    }

    public String member(TreatmentArea area) {
        return strings.get("benefits.TreatmentArea." + area.name());
    }

    public String member(BenefitOwner owner) {
        return strings.get("benefits.owner." + owner.name());
    }

    /** The sentence of a row. */
    public String sentence(Benefit row, Optional<Target> target) {
        return switch (row.type()) {
            case COINSURANCE -> percentage(row, target);
            case DEDUCTIBLE -> joined(deductible(row), level(row), forTarget(target), unusualPeriod(row), tail(row));
            case COPAYMENT ->
                joined(
                        row.amount()
                                .map(amount -> strings.get("benefits.says.copay", dollars(amount)))
                                .orElseGet(() -> strings.get("benefits.says.copay.unknown")),
                        forTarget(target),
                        unusualPeriod(row),
                        tail(row));
            case EXCLUSIONS ->
                joined(strings.get("benefits.says.exclusion", many(target)), unusualPeriod(row), tail(row));
            case WAITING_PERIOD ->
                row.quantity() == 0
                        ? strings.get("benefits.says.waiting.unknown", many(target))
                        : strings.get("benefits.says.waiting", count(row), many(target));
            case ACTIVE_COVERAGE ->
                joined(
                        target.isEmpty()
                                ? strings.get("benefits.says.active")
                                : strings.get("benefits.says.covers", many(target)),
                        row.amount().map(this::dollars).orElse(""),
                        unusualPeriod(row),
                        tail(row));
            case LIMITATIONS -> limit(row, target);
        };
    }

    /** Dollars as in a sentence: without cents when there are none. */
    public String dollars(Money amount) {
        String dollars = formats.dollars(amount);
        return dollars.endsWith(".00") ? dollars.substring(0, dollars.length() - 3) : dollars;
    }

    private String percentage(Benefit row, Optional<Target> target) {
        String main = row.percent().isEmpty()
                ? strings.get("benefits.says.percent.unknown", many(target))
                : strings.get(
                        "benefits.says.percent", String.valueOf(row.percent().getAsInt()), many(target));
        return joined(main, row.level() == CoverageLevel.FAMILY ? level(row) : "", unusualPeriod(row), tail(row));
    }

    private String deductible(Benefit row) {
        return row.amount()
                .map(amount -> amount.equals(Money.ZERO)
                        ? strings.get("benefits.says.deductible.none")
                        : strings.get("benefits.says.deductible", dollars(amount)))
                .orElseGet(() -> strings.get("benefits.says.deductible.unknown"));
    }

    private String limit(Benefit row, Optional<Target> target) {
        if (row.amount().isPresent()) {
            return joined(
                    strings.get("benefits.says.most", dollars(row.amount().get())),
                    forTarget(target),
                    level(row),
                    period(row),
                    tail(row));
        }
        boolean unknown = row.quantity() == 0;
        return switch (row.qualifier()) {
            case AGE_LIMIT ->
                unknown
                        ? strings.get("benefits.says.age.unknown", many(target))
                        : strings.get("benefits.says.age", String.valueOf(row.quantity()), capital(many(target)));
            case NUMBER_OF_SERVICES ->
                unknown
                        ? strings.get("benefits.says.frequency.unknown", many(target))
                        : joined(times(row.quantity(), target), area(row), period(row));
            case YEARS, MONTHS ->
                unknown
                        ? strings.get("benefits.says.frequency.unknown", many(target))
                        : joined(
                                times(1, target),
                                area(row),
                                strings.get("benefits.says.every", count(row)),
                                unusualPeriod(row));
            case VISITS -> joined(count(row), forTarget(target), area(row), period(row));
            case NONE -> strings.get("benefits.says.limit.unknown", many(target));
        };
    }

    private String times(int count, Optional<Target> target) {
        if (target.isEmpty()) {
            return strings.get("benefits.says.times", String.valueOf(count), many(target));
        }
        Target words = target.get();
        return words.one().equals(words.many())
                ? strings.get("benefits.says.times", String.valueOf(count), words.many())
                : strings.get("benefits.says.counted", String.valueOf(count), count == 1 ? words.one() : words.many());
    }

    private String count(Benefit row) {
        String form = row.quantity() == 1 ? ".one" : ".many";
        return strings.get("benefits.says.count." + row.qualifier().name() + form, String.valueOf(row.quantity()));
    }

    private String tail(Benefit row) {
        return row.qualifier() == QuantityQualifier.NONE || row.quantity() == 0 ? "" : "(" + count(row) + ")";
    }

    private String many(Optional<Target> target) {
        return target.map(Target::many).orElseGet(() -> strings.get("benefits.says.everything"));
    }

    private String forTarget(Optional<Target> target) {
        return target.map(words -> strings.get("benefits.says.for", words.many()))
                .orElse("");
    }

    private String level(Benefit row) {
        return row.level() == CoverageLevel.NONE
                ? ""
                : strings.get("benefits.says.level." + row.level().name());
    }

    private String period(Benefit row) {
        return row.period() == TimePeriod.NONE
                ? ""
                : strings.get("benefits.says.period." + row.period().name());
    }

    private String unusualPeriod(Benefit row) {
        return row.period() == TimePeriod.CALENDAR_YEAR || row.period() == TimePeriod.SERVICE_YEAR ? "" : period(row);
    }

    private String area(Benefit row) {
        return row.area() == TreatmentArea.NONE
                ? ""
                : strings.get("benefits.says.area." + row.area().name());
    }

    private Optional<String> word(String prefix, String member) {
        return strings.bundle().containsKey(prefix + member)
                ? Optional.of(strings.get(prefix + member))
                : Optional.empty();
    }

    private String joined(String... parts) {
        var said = new ArrayList<String>();
        for (String part : List.of(parts)) {
            if (!part.isEmpty()) {
                said.add(part);
            }
        }
        return String.join(" ", said);
    }

    private String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(strings.locale()) + words.substring(1);
    }
}
