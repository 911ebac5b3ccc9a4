package org.frontdesk.benefits.form;

import java.util.Set;
import java.util.stream.Collectors;
import org.frontdesk.domain.benefit.BenefitProblem;
import org.frontdesk.domain.benefit.CoverageLevel;
import org.frontdesk.domain.benefit.TreatmentArea;
import org.frontdesk.domain.benefit.form.FormField;
import org.frontdesk.domain.benefit.form.FrequencyKind;
import org.frontdesk.domain.benefit.form.FrequencyTerm;
import org.frontdesk.domain.benefit.form.QuickPercent;
import org.frontdesk.domain.benefit.form.StandardCategory;
import org.frontdesk.domain.benefit.form.Unshown;
import org.frontdesk.service.benefits.BenefitReference;
import org.frontdesk.text.Strings;

/** The names of the form's fields, and what is said about them. */
final class FormTexts {
    private final Strings strings;

    FormTexts(Strings strings) {
        this.strings = strings;
    }

    /** The field's section, line and column, as it is read out. */
    String name(FormField field, BenefitReference reference) {
        return switch (field) {
            case FormField.AnnualMax max -> name("limits", strings.get("benefits.form.annualMax"), level(max.level()));
            case FormField.GeneralDeductible deductible ->
                name("limits", strings.get("benefits.form.deductible"), level(deductible.level()));
            case FormField.CategoryDeductible deductible ->
                name(
                        "limits",
                        strings.get("benefits.form.deductible.of", category(deductible.category())),
                        level(deductible.level()));
            case FormField.Percentage percentage ->
                name("percents", category(percentage.category()), strings.get("benefits.form.percent"));
            case FormField.WaitingPeriod wait ->
                name("percents", category(wait.category()), strings.get("benefits.form.wait"));
            case FormField.Ortho ortho -> strings.get("benefits.form.name", section("ortho"), part(ortho.part()));
            case FormField.AgeLimit limit ->
                strings.get("benefits.form.name", section("ages"), group(limit.group(), reference));
            case FormField.Frequency frequency ->
                name("frequencies", group(frequency.group(), reference), strings.get("benefits.form.number"));
        };
    }

    private String name(String section, String line, String column) {
        return strings.get("benefits.form.name.column", section(section), line, column);
    }

    private String section(String name) {
        return strings.get("benefits.form.section." + name);
    }

    String category(StandardCategory category) {
        return strings.get("benefits.form.category." + category.name());
    }

    /** The category at the head of a line, with what is counted to it. */
    String line(StandardCategory category) {
        return switch (category) {
            case DIAGNOSTIC, XRAY -> strings.get("benefits.form.line." + category.name());
            default -> category(category);
        };
    }

    String area(TreatmentArea area) {
        return strings.get("benefits.TreatmentArea." + area.name());
    }

    String level(CoverageLevel level) {
        return strings.get("benefits.CoverageLevel." + level.name());
    }

    String part(FormField.OrthoPart part) {
        return strings.get("benefits.form.ortho." + part.name());
    }

    String quick(QuickPercent box) {
        return strings.get("benefits.form.quick." + box.name());
    }

    String kind(FrequencyKind kind) {
        return strings.get("benefits.form.kind." + kind.name());
    }

    String group(long number, BenefitReference reference) {
        return reference
                .group(number)
                .map(BenefitReference.Group::name)
                .orElseGet(() -> strings.get("benefits.target.unknown", String.valueOf(number)));
    }

    String sentence(BenefitProblem problem) {
        return strings.get("benefits.problem." + problem.name());
    }

    String reason(Unshown row, BenefitReference reference) {
        return strings.get(
                "benefits.form.unshown." + row.reason().name(),
                row.field().map(field -> name(field, reference)).orElse(""));
    }

    /** Such as "2 × per benefit year". */
    String term(FrequencyTerm term) {
        return strings.get("benefits.form.term", term.number(), kind(term.kind()));
    }

    String missing(Set<StandardCategory> categories) {
        return strings.get(
                "benefits.form.missing", categories.stream().map(this::category).collect(Collectors.joining(", ")));
    }
}
