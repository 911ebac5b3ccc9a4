package org.frontdesk.domain.benefit.overrule;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.BenefitType;
import org.frontdesk.domain.benefit.CoverageLevel;
import org.frontdesk.domain.benefit.QuantityQualifier;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.TreatmentArea;

/** Rows written as {@code "patient percent crowns 50"}: owner, kind, target, number. */
final class Plain {
    static final Reach REACH = new Reach(
            Map.of(1L, "General", 7L, "Crowns", 9L, "Orthodontics", 3L, "Restorative"),
            Map.of(4L, Set.of("D1110", "D1120"), 5L, Set.of("D1110"), 6L, Set.of("D8080")));
    private static final Map<String, Long> CATEGORIES =
            Map.of("general", 1L, "crowns", 7L, "ortho", 9L, "fillings", 3L);
    private static final Map<String, Long> GROUPS = Map.of("prophy", 4L, "adultprophy", 5L, "braces", 6L);

    private Plain() {}

    static BenefitDraft row(String text) {
        String[] words = text.split(" ");
        BenefitOwner owner = words[0].equals("patient") ? BenefitOwner.PATIENT : BenefitOwner.PLAN;
        String target = words[2];
        String number = words.length > 3 ? words[3] : "";
        return switch (words[1]) {
            case "percent" -> draft(owner, BenefitType.COINSURANCE, target).number(number, "", "");
            case "max" -> draft(owner, BenefitType.LIMITATIONS, target).number("", number, "");
            case "deductible" -> draft(owner, BenefitType.DEDUCTIBLE, target).number("", number, "");
            case "yearly" ->
                draft(owner, BenefitType.LIMITATIONS, target)
                        .counted(QuantityQualifier.NUMBER_OF_SERVICES, TimePeriod.CALENDAR_YEAR, number);
            case "months" ->
                draft(owner, BenefitType.LIMITATIONS, target)
                        .counted(QuantityQualifier.MONTHS, TimePeriod.NONE, number);
            case "age" ->
                draft(owner, BenefitType.LIMITATIONS, target)
                        .counted(QuantityQualifier.AGE_LIMIT, TimePeriod.NONE, number);
            case "wait" ->
                draft(owner, BenefitType.WAITING_PERIOD, target)
                        .counted(QuantityQualifier.MONTHS, TimePeriod.NONE, number);
            case "excluded" -> draft(owner, BenefitType.EXCLUSIONS, target).number("", "", "");
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Begun draft(BenefitOwner owner, BenefitType type, String target) {
        return new Begun(owner, type, target);
    }

    private record Begun(BenefitOwner owner, BenefitType type, String target) {
        BenefitDraft number(String percent, String amount, String quantity) {
            return draft(percent, amount, quantity, QuantityQualifier.NONE, TimePeriod.CALENDAR_YEAR);
        }

        BenefitDraft counted(QuantityQualifier qualifier, TimePeriod period, String quantity) {
            return draft("", "", quantity, qualifier, period);
        }

        private BenefitDraft draft(
                String percent, String amount, String quantity, QuantityQualifier qualifier, TimePeriod period) {
            boolean family = target.startsWith("family-");
            String what = family ? target.substring(7) : target;
            return new BenefitDraft(
                    owner,
                    type,
                    family ? CoverageLevel.FAMILY : CoverageLevel.NONE,
                    Optional.ofNullable(CATEGORIES.get(what)).orElse(0L),
                    what.startsWith("D") ? what : "",
                    Optional.ofNullable(GROUPS.get(what)).orElse(0L),
                    percent,
                    amount,
                    period,
                    qualifier,
                    quantity,
                    TreatmentArea.NONE);
        }
    }
}
