package org.frontdesk.benefits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.frontdesk.domain.ApiName;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.BenefitType;
import org.frontdesk.domain.benefit.CoverageLevel;
import org.frontdesk.domain.benefit.QuantityQualifier;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.TreatmentArea;
import org.frontdesk.service.benefits.BenefitReference;
import org.frontdesk.text.BenefitWords;
import org.frontdesk.text.Strings;

/** The lists that cells offer while somebody types. */
final class BenefitChoices {
    private static final int MOST_CODES = 30;

    private final Strings strings;
    private final BenefitReference reference;
    private final BenefitWords words;

    BenefitChoices(Strings strings, BenefitReference reference) {
        this.strings = strings;
        this.reference = reference;
        this.words = new BenefitWords(strings);
    }

    /** What fits the letters typed so far, by its words or by the API's term; everything when nothing is typed. */
    List<BenefitChoice> like(BenefitColumn column, String typed) {
        return switch (column) {
            case TYPE -> members(BenefitField.TYPE, BenefitType.values(), words::member, typed);
            case PERIOD -> members(BenefitField.PERIOD, TimePeriod.values(), words::member, typed);
            case QUALIFIER -> members(BenefitField.QUALIFIER, QuantityQualifier.values(), words::member, typed);
            case LEVEL -> members(BenefitField.LEVEL, CoverageLevel.values(), words::member, typed);
            case AREA -> members(BenefitField.AREA, TreatmentArea.values(), words::member, typed);
            case OWNER ->
                matching(
                        Arrays.stream(BenefitOwner.values())
                                .map(owner -> new BenefitChoice(
                                        words.member(owner),
                                        owner == BenefitOwner.PLAN ? "PlanNum" : "PatPlanNum",
                                        Map.of(BenefitField.OWNER, owner)))
                                .toList(),
                        typed,
                        choice -> List.of(choice.words(), choice.term()));
            case TARGET -> targets(typed);
            case SAYS, PERCENT, AMOUNT, QUANTITY -> List.of();
        };
    }

    private List<BenefitChoice> targets(String typed) {
        var choices = new ArrayList<BenefitChoice>();
        choices.add(target(strings.get("benefits.target.everything"), "", 0, 0, ""));
        reference.categories().stream()
                .filter(category -> !category.hidden())
                .map(category ->
                        target(category.name(), strings.get("benefits.target.category"), category.number(), 0, ""))
                .forEach(choices::add);
        reference.groups().stream()
                .filter(group -> !group.hidden())
                .map(group -> target(group.name(), strings.get("benefits.target.group"), 0, group.number(), ""))
                .forEach(choices::add);
        List<BenefitChoice> found = new ArrayList<>(matching(choices, typed, choice -> List.of(choice.words())));
        if (!typed.isBlank()) {
            reference.codesLike(typed, MOST_CODES).stream()
                    .map(code -> target(
                            strings.get("benefits.target.codeNamed", code.code(), code.words()),
                            strings.get("benefits.target.code"),
                            0,
                            0,
                            code.code()))
                    .forEach(found::add);
        }
        return found;
    }

    private static BenefitChoice target(String name, String kind, long category, long group, String code) {
        return new BenefitChoice(
                name,
                kind,
                Map.of(BenefitField.CATEGORY, category, BenefitField.CODE_GROUP, group, BenefitField.CODE, code));
    }

    private static <E extends ApiName> List<BenefitChoice> members(
            BenefitField field, E[] members, Function<E, String> word, String typed) {
        return matching(
                Arrays.stream(members)
                        .map(member -> new BenefitChoice(word.apply(member), member.apiName(), Map.of(field, member)))
                        .toList(),
                typed,
                choice -> List.of(choice.words(), choice.term()));
    }

    /** Those that begin so first, then those with a later word that does. */
    private static List<BenefitChoice> matching(
            List<BenefitChoice> choices, String typed, Function<BenefitChoice, List<String>> names) {
        String sought = typed.strip().toLowerCase(Locale.ROOT);
        var found = new ArrayList<BenefitChoice>();
        for (BenefitChoice choice : choices) {
            if (names.apply(choice).stream().anyMatch(name -> lower(name).startsWith(sought))) {
                found.add(choice);
            }
        }
        for (BenefitChoice choice : choices) {
            if (!found.contains(choice) && lower(choice.words()).contains(" " + sought)) {
                found.add(choice);
            }
        }
        return found;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
