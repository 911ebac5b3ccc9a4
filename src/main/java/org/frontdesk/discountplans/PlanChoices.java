package org.frontdesk.discountplans;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.frontdesk.domain.Money;
import org.frontdesk.service.discountplans.Choice;
import org.frontdesk.service.discountplans.DiscountPlan;
import org.frontdesk.service.discountplans.DiscountPlanBook;
import org.frontdesk.text.Formats;
import org.frontdesk.text.Strings;

/** The fee schedules and adjustment types that a plan can have; a hidden one is offered only while some plan still has it. */
final class PlanChoices {
    private final ObservableList<Choice> feeSchedules = FXCollections.observableArrayList();
    private final ObservableList<Choice> adjustmentTypes = FXCollections.observableArrayList();

    ObservableList<Choice> feeSchedules() {
        return feeSchedules;
    }

    ObservableList<Choice> adjustmentTypes() {
        return adjustmentTypes;
    }

    void show(DiscountPlanBook book) {
        List<Long> schedulesInUse =
                book.plans().stream().map(plan -> plan.terms().feeSchedule()).toList();
        replace(
                feeSchedules,
                book.feeSchedules().stream()
                        .filter(choice -> !choice.hidden() || schedulesInUse.contains(choice.number()))
                        .toList());
        Map<Long, Choice> types = new LinkedHashMap<>();
        book.adjustmentTypes().forEach(choice -> types.put(choice.number(), choice));
        for (DiscountPlan plan : book.plans()) {
            long number = plan.terms().adjustmentType();
            types.putIfAbsent(number, new Choice(number, plan.adjustmentTypeName(), true));
        }
        replace(adjustmentTypes, List.copyOf(types.values()));
    }

    /** A plan to be filled in. */
    PlanDraft blank() {
        return PlanDraft.blank(only(feeSchedules), only(adjustmentTypes));
    }

    DiscountPlanRow row(OpenPlan plan, Strings strings) {
        PlanDraft draft = plan.shown();
        String description = draft.text(PlanField.DESCRIPTION);
        return new DiscountPlanRow(
                plan.key(),
                description.isBlank() ? strings.get("discountplans.list.new") : description,
                name(feeSchedules, draft.text(PlanField.FEE_SCHEDULE)),
                name(adjustmentTypes, draft.text(PlanField.ADJUSTMENT_TYPE)),
                amount(draft.text(PlanField.ANNUAL_MAX), new Formats(strings.locale())),
                draft.hidden(),
                plan.isEdited());
    }

    private static String amount(String text, Formats formats) {
        return Money.parse(text).map(formats::amount).orElse(text);
    }

    private static String name(List<Choice> choices, String number) {
        return choices.stream()
                .filter(choice -> Long.toString(choice.number()).equals(number))
                .findFirst()
                .map(Choice::name)
                .orElse(number.equals("0") ? "" : "#" + number);
    }

    private static long only(List<Choice> choices) {
        List<Choice> offered =
                choices.stream().filter(choice -> !choice.hidden()).toList();
        return offered.size() == 1 ? offered.getFirst().number() : 0;
    }

    private static void replace(ObservableList<Choice> shown, List<Choice> now) {
        if (!shown.equals(now)) {
            shown.setAll(now);
        }
    }
}
