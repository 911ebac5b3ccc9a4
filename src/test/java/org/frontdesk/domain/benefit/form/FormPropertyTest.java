package org.frontdesk.domain.benefit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.BenefitType;
import org.frontdesk.domain.benefit.CoverageLevel;
import org.frontdesk.domain.benefit.QuantityQualifier;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.TreatmentArea;
import org.frontdesk.domain.edits.RowKey;

/** Whatever is typed into the form, over whatever rows. */
class FormPropertyTest {
    private static final List<FormField> FIELDS = FormField.texts(SampleRows.terms());
    private static final List<Long> GROUPS = SampleRows.terms().frequencyGroups();

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whatTheFormSaysIsReadBackFromItsRows(@ForAll("forms") BenefitForm wanted) {
        var rows = new SampleRows();

        fill(rows, wanted);
        rows.carryOut(rows.sheet().convert(wanted.year()));

        assertThat(rows.sheet().form()).isEqualTo(wanted);
        assertThat(rows.sheet().unshown()).isEmpty();
        assertThat(rows.shown())
                .hasSize(wanted.texts().size() + wanted.frequencies().size());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatTheFormSaysIsReadBackOverAnyRows(
            @ForAll("sheets") List<BenefitDraft> saved, @ForAll("forms") BenefitForm wanted) {
        SampleRows rows = sheet(saved);
        clear(rows);

        fill(rows, wanted);

        BenefitForm read = rows.sheet().form();
        assertThat(read.texts()).isEqualTo(wanted.texts());
        assertThat(read.frequencies()).isEqualTo(wanted.frequencies());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void readingAndWritingTheSameChangesNothing(@ForAll("sheets") List<BenefitDraft> saved) {
        SampleRows rows = sheet(saved);

        fill(rows, rows.sheet().form());

        assertThat(rows.shown()).isEqualTo(saved);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void rowsOutsideTheFormStayAsTheyAre(
            @ForAll("sheets") List<BenefitDraft> saved, @ForAll("forms") BenefitForm wanted) {
        SampleRows rows = sheet(saved);
        Set<RowKey> inside = inside(rows.sheet());

        fill(rows, wanted);

        for (RowState row : sheet(saved).all()) {
            if (!inside.contains(row.key())) {
                assertThat(rows.row(row.key())).isEqualTo(row);
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anotherYearChangesNothingButPeriods(
            @ForAll("sheets") List<BenefitDraft> saved, @ForAll("years") TimePeriod year) {
        SampleRows rows = sheet(saved);

        rows.carryOut(rows.sheet().convert(year));

        for (int i = 0; i < saved.size(); i++) {
            BenefitDraft before = saved.get(i);
            assertThat(rows.shown().get(i))
                    .isEqualTo(FormShape.isYear(before.period()) ? before.with(BenefitField.PERIOD, year) : before);
        }
    }

    /** Rows that stand in a field, and those that a number typed there goes into. */
    private static Set<RowKey> inside(FormSheet sheet) {
        var keys = new HashSet<RowKey>();
        FIELDS.forEach(field -> sheet.row(field).ifPresent(row -> keys.add(row.key())));
        sheet.ageGroups()
                .forEach(group -> sheet.row(new FormField.AgeLimit(group)).ifPresent(row -> keys.add(row.key())));
        for (long group : GROUPS) {
            sheet.row(new FormField.Frequency(group)).ifPresent(row -> keys.add(row.key()));
            // when the patient's line is given up, it says what the plan's row is to say
            sheet.unshown().stream()
                    .filter(row -> row.reason() == Unshown.Reason.OVERRULED)
                    .filter(row -> row.field().equals(Optional.of(new FormField.Frequency(group))))
                    .forEach(row -> keys.add(row.row()));
        }
        return keys;
    }

    /** Types all that the form says, and empties the fields that say nothing. */
    private static void fill(SampleRows rows, BenefitForm wanted) {
        FIELDS.forEach(field -> rows.carryOut(rows.sheet().set(field, wanted.text(field))));
        rows.sheet().ageGroups().stream()
                .map(FormField.AgeLimit::new)
                .filter(field -> !FIELDS.contains(field))
                .forEach(field -> rows.carryOut(rows.sheet().set(field, wanted.text(field))));
        GROUPS.forEach(group -> rows.carryOut(rows.sheet().set(group, wanted.frequency(group))));
    }

    /** Empties every field until no row that was waiting behind another comes forth. */
    private static void clear(SampleRows rows) {
        while (!rows.sheet().form().texts().isEmpty()
                || !rows.sheet().form().frequencies().isEmpty()) {
            fill(rows, new BenefitForm(Map.of(), Map.of(), rows.sheet().form().year()));
        }
    }

    private static SampleRows sheet(List<BenefitDraft> saved) {
        var rows = new SampleRows();
        saved.forEach(rows::saved);
        return rows;
    }

    @Provide
    Arbitrary<BenefitForm> forms() {
        return Combinators.combine(filledTexts(), frequencies(), years()).as((texts, frequencies, year) -> {
            // a form of nothing but lifetimes and ages says no kind of year; its plan's counts
            boolean yearly = texts.keySet().stream().anyMatch(FormPropertyTest::isYearly)
                    || frequencies.values().stream().anyMatch(term -> term.kind() == FrequencyKind.PER_BENEFIT_YEAR);
            return new BenefitForm(texts, frequencies, yearly ? year : TimePeriod.CALENDAR_YEAR);
        });
    }

    private static boolean isYearly(FormField field) {
        return switch (field) {
            case FormField.AnnualMax max -> true;
            case FormField.GeneralDeductible deductible -> true;
            case FormField.CategoryDeductible deductible -> true;
            case FormField.Percentage percentage -> true;
            case FormField.Ortho ortho -> ortho.part() == FormField.OrthoPart.PERCENT;
            case FormField.WaitingPeriod wait -> true;
            case FormField.AgeLimit limit -> false;
            case FormField.Frequency frequency -> false;
        };
    }

    private static Arbitrary<Map<FormField, String>> filledTexts() {
        return Arbitraries.of(FIELDS)
                .set()
                .ofMaxSize(FIELDS.size())
                .flatMap(fields -> typed().list().ofSize(fields.size()).map(texts -> {
                    var filled = new HashMap<FormField, String>();
                    var left = new ArrayList<>(texts);
                    fields.stream()
                            .filter(field ->
                                    !FormShape.plain(field, left.getLast()).isEmpty())
                            .forEach(field -> filled.put(field, left.removeLast()));
                    return filled;
                }));
    }

    private static Arbitrary<Map<Long, FrequencyTerm>> frequencies() {
        var term = Combinators.combine(
                        Arbitraries.of(BenefitOwner.class),
                        typed().filter(text -> !FormShape.plainCount(text).isEmpty()),
                        Arbitraries.of(FrequencyKind.class),
                        Arbitraries.of(TreatmentArea.class))
                .as(FrequencyTerm::new);
        return Arbitraries.maps(Arbitraries.of(GROUPS), term).ofMaxSize(GROUPS.size());
    }

    /** Numbers as people type them, and anything else. */
    private static Arbitrary<String> typed() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 120).map(String::valueOf),
                Arbitraries.of(
                        "80 %", "$1,500.00", "1500.5", " 50", "-1", "half", "50/50", "0", "00", "12", "24", "-0"),
                Arbitraries.strings().ofMaxLength(6));
    }

    @Provide
    Arbitrary<TimePeriod> years() {
        return Arbitraries.of(TimePeriod.CALENDAR_YEAR, TimePeriod.SERVICE_YEAR);
    }

    /** Rows of any kind, many of them with a place in the form. */
    @Provide
    Arbitrary<List<BenefitDraft>> sheets() {
        return Arbitraries.oneOf(rowsOfFields(), anyRows()).list().ofMaxSize(12);
    }

    private Arbitrary<BenefitDraft> rowsOfFields() {
        return Combinators.combine(Arbitraries.of(FIELDS), typed(), years(), Arbitraries.of(BenefitOwner.class))
                .as((field, text, year, owner) -> FormShape.with(
                                field, FormShape.begin(field, SampleRows.terms(), year), text)
                        .with(BenefitField.OWNER, owner));
    }

    private static Arbitrary<BenefitDraft> anyRows() {
        var targets = Combinators.combine(
                        Arbitraries.longs().between(0, 15),
                        Arbitraries.of("", "", "", "D0120"),
                        Arbitraries.of(0L, 0L, 105L, 106L, 113L, 999L))
                .as((category, code, group) -> Map.of("category", category, "code", code, "group", group));
        var numbers = Combinators.combine(orEmpty(), orEmpty(), orEmpty()).as(List::of);
        return Combinators.combine(
                        Arbitraries.of(BenefitOwner.class),
                        Arbitraries.of(BenefitType.class),
                        Arbitraries.of(CoverageLevel.class),
                        targets,
                        numbers,
                        Arbitraries.of(TimePeriod.class),
                        Arbitraries.of(QuantityQualifier.class),
                        Arbitraries.of(TreatmentArea.class))
                .as((owner, type, level, target, number, period, qualifier, area) -> new BenefitDraft(
                        owner,
                        type,
                        level,
                        (Long) target.get("category"),
                        (String) target.get("code"),
                        (Long) target.get("group"),
                        number.get(0),
                        number.get(1),
                        period,
                        qualifier,
                        number.get(2),
                        area));
    }

    private static Arbitrary<String> orEmpty() {
        return Arbitraries.oneOf(Arbitraries.just(""), Arbitraries.just(""), typed());
    }
}
