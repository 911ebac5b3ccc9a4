package org.frontdesk.service.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.frontdesk.api.wire.ClaimProc;
import org.frontdesk.api.wire.CovCat;
import org.frontdesk.api.wire.CovSpan;
import org.frontdesk.api.wire.Fee;
import org.frontdesk.api.wire.Preference;
import org.frontdesk.api.wire.ProcedureCode;
import org.frontdesk.domain.ApiName;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.estimate.CodeGroup;
import org.frontdesk.domain.estimate.CoverageCategory;
import org.frontdesk.domain.estimate.FeeSchedule;
import org.frontdesk.domain.estimate.PlanWord;
import org.frontdesk.domain.estimate.Preferences;
import org.frontdesk.domain.estimate.Substitution;

/** Turns single wire records into what the rules of estimates speak of. */
final class Wording {
    private static final Pattern RANGE = Pattern.compile("([A-Za-z]*)(\\d{1,6})-([A-Za-z]*)(\\d{1,6})");
    private static final int LONGEST_RANGE = 1000;

    private Wording() {}

    /** The visible categories by number, under their standard names where they have one. */
    static Map<Long, CoverageCategory> categories(List<CovCat> rows, List<CovSpan> spans) {
        var all = new HashMap<Long, CoverageCategory>();
        for (CovCat row : rows) {
            if (!row.isHidden()) {
                String standard = row.ebenefitCat();
                all.put(
                        row.covCatNum(),
                        new CoverageCategory(
                                standard.isEmpty() || standard.equals("None") ? row.description() : standard,
                                row.covOrder(),
                                spans.stream()
                                        .filter(span -> span.covCatNum() == row.covCatNum())
                                        .map(span -> new CoverageCategory.Span(span.fromCode(), span.toCode()))
                                        .toList()));
            }
        }
        return all;
    }

    /** A group; the codes of a range are named one by one. */
    static CodeGroup group(org.frontdesk.api.wire.CodeGroup row) {
        var codes = new ArrayList<String>();
        for (String piece : row.procCodes().split(",")) {
            Matcher range = RANGE.matcher(piece.strip());
            if (range.matches() && range.group(1).equals(range.group(3))) {
                int from = Integer.parseInt(range.group(2));
                int to = Math.min(Integer.parseInt(range.group(4)), from + LONGEST_RANGE);
                for (int number = from; number <= to; number++) {
                    codes.add(
                            range.group(1) + String.format("%0" + range.group(2).length() + "d", number));
                }
            } else if (!piece.isBlank()) {
                codes.add(piece.strip());
            }
        }
        return new CodeGroup(row.groupName(), row.itemOrder(), codes);
    }

    /** A schedule by code. Of several fees for a code that of the provider and the clinic counts, then the common one. */
    static FeeSchedule schedule(List<Fee> fees, Map<Long, String> codes, long provider, long clinic) {
        var all = new HashMap<String, Money>();
        var closeness = new HashMap<String, Integer>();
        for (Fee fee : fees) {
            String code = codes.get(fee.codeNum());
            boolean fits = (fee.provNum() == 0 || fee.provNum() == provider)
                    && (fee.clinicNum() == 0 || fee.clinicNum() == clinic);
            int close = (fee.provNum() == 0 ? 0 : 2) + (fee.clinicNum() == 0 ? 0 : 1);
            if (code != null && fits && fee.amount().signum() >= 0 && close >= closeness.getOrDefault(code, 0)) {
                all.put(code, Money.dollars(fee.amount()));
                closeness.put(code, close);
            }
        }
        return new FeeSchedule(all);
    }

    static Preferences preferences(List<Preference> rows) {
        Preferences all = Preferences.USUAL;
        for (Preference row : rows) {
            var known = ApiName.find(org.frontdesk.domain.estimate.Preference.class, row.prefName());
            if (known.isPresent() && !row.valueString().isBlank()) {
                String value = row.valueString().strip();
                all = all.with(known.get(), !value.equals("0") && !value.equalsIgnoreCase("false"));
            }
        }
        return all;
    }

    /** The cheaper codes that practices keep with each code, unless the plan has a word of its own. */
    static Map<String, Substitution> substitutions(
            List<ProcedureCode> codes, List<org.frontdesk.api.wire.SubstitutionLink> links, Map<Long, String> names) {
        var all = new HashMap<String, Substitution>();
        for (ProcedureCode code : codes) {
            if (!code.substitutionCode().isBlank()) {
                condition(code.substOnlyIf())
                        .ifPresent(when -> all.put(
                                code.procCode(),
                                new Substitution(code.substitutionCode().strip(), when)));
            }
        }
        for (var link : links) {
            String code = names.get(link.codeNum());
            Optional<Substitution.Condition> when = condition(link.substOnlyIf());
            if (code != null && when.isPresent()) {
                all.put(code, new Substitution(link.substitutionCode().strip(), when.get()));
            }
        }
        return all;
    }

    /** What a person entered by hand on a claim line. */
    static PlanWord word(ClaimProc row) {
        return new PlanWord(
                amount(row.insEstTotalOverride()),
                amount(row.allowedOverride()),
                row.percentOverride() < 0 ? OptionalInt.empty() : OptionalInt.of(row.percentOverride()),
                amount(row.dedEstOverride()),
                amount(row.copayOverride()),
                amount(row.paidOtherInsOverride()),
                amount(row.writeOffEstOverride()));
    }

    static Optional<Money> amount(BigDecimal dollars) {
        return Money.ofSentinel(dollars);
    }

    private static Optional<Substitution.Condition> condition(String word) {
        return switch (word) {
            case "Always", "" -> Optional.of(Substitution.Condition.ALWAYS);
            case "Molar" -> Optional.of(Substitution.Condition.MOLAR);
            case "SecondMolar" -> Optional.of(Substitution.Condition.SECOND_MOLAR);
            case "Posterior" -> Optional.of(Substitution.Condition.POSTERIOR);
            case "Never" -> Optional.of(Substitution.Condition.NEVER);
            default -> Optional.empty();
        };
    }
}
