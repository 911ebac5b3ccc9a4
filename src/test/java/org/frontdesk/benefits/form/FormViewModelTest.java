package org.frontdesk.benefits.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.BenefitShape;
import org.frontdesk.domain.benefit.CoverageLevel;
import org.frontdesk.domain.benefit.QuantityQualifier;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.form.FormField;
import org.frontdesk.domain.benefit.form.FrequencyKind;
import org.frontdesk.domain.benefit.form.QuickPercent;
import org.frontdesk.domain.benefit.form.StandardCategory;
import org.frontdesk.service.benefits.BenefitReference;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Habits;
import org.junit.jupiter.api.Test;

class FormViewModelTest {
    private static final long EXAM = 3;

    private final RowsOfPlan rows = new RowsOfPlan(reference(false));
    private final FormViewModel form = new FormViewModel(rows, new Strings(Locale.US), Habits.ofThisRun());
    private final FieldModel crowns = form.field(new FormField.Percentage(StandardCategory.CROWNS));
    private final FieldModel max = form.field(new FormField.AnnualMax(CoverageLevel.INDIVIDUAL));

    private static BenefitReference reference(boolean withoutAccident) {
        var categories = new ArrayList<BenefitReference.Category>();
        for (StandardCategory category : StandardCategory.values()) {
            categories.add(new BenefitReference.Category(
                    category.ordinal() + 1L,
                    category.name(),
                    category.apiName(),
                    category.ordinal(),
                    withoutAccident && category == StandardCategory.ACCIDENT));
        }
        return new BenefitReference(
                categories,
                List.of(
                        new BenefitReference.Group(EXAM, "Exam", "Exam", "D0120,D0150", 0, false, false),
                        new BenefitReference.Group(4, "Fluoride", "Fluoride", "D1206", 1, false, true)),
                List.of());
    }

    private static BenefitDraft percentage(StandardCategory category, int percent) {
        return BenefitShape.PERCENTAGE
                .begin(BenefitOwner.PLAN, TimePeriod.CALENDAR_YEAR)
                .with(BenefitField.CATEGORY, category.ordinal() + 1L)
                .with(BenefitField.PERCENT, String.valueOf(percent));
    }

    private static BenefitDraft exams(BenefitOwner owner, int number) {
        return BenefitShape.FREQUENCY
                .begin(owner, TimePeriod.CALENDAR_YEAR)
                .with(BenefitField.CODE_GROUP, EXAM)
                .with(BenefitField.QUANTITY, String.valueOf(number));
    }

    private FrequencyModel exam() {
        return form.linesProperty().get().orElseThrow().frequencies().getFirst();
    }

    @Test
    void aTextBecomesARowWhenItIsCommittedAndNotBefore() {
        rows.show(1);

        crowns.textProperty().set(" 60 % ");
        assertThat(rows.rows()).isEmpty();

        crowns.commit();
        assertThat(rows.rows()).containsExactly(percentage(StandardCategory.CROWNS, 60));
        assertThat(crowns.textProperty().get()).isEqualTo("60");
        assertThat(crowns.editedProperty().get()).isTrue();
        assertThat(crowns.noteProperty().get()).isEqualTo("Was: empty");
    }

    @Test
    void whatIsBeingTypedStaysWhileOtherRowsChangeAndGoesWithItsPlan() {
        rows.show(1, percentage(StandardCategory.CROWNS, 50));
        crowns.textProperty().set("6");

        max.textProperty().set("1500");
        max.commit();
        assertThat(crowns.textProperty().get()).isEqualTo("6");

        rows.show(2, percentage(StandardCategory.CROWNS, 40));
        assertThat(crowns.textProperty().get()).isEqualTo("40");
    }

    @Test
    void aQuickBoxFillsWhileTypingAndIsOneStep() {
        rows.show(1, percentage(StandardCategory.CROWNS, 50));
        QuickModel major = form.quick(QuickPercent.MAJOR);
        assertThat(major.textProperty().get()).isEmpty();

        major.textProperty().set("6");
        major.textProperty().set("60");
        assertThat(crowns.textProperty().get()).isEqualTo("60");
        assertThat(rows.steps()).isZero();

        major.commit();
        assertThat(rows.rows())
                .containsExactly(
                        percentage(StandardCategory.CROWNS, 60), percentage(StandardCategory.PROSTHODONTICS, 60));
        assertThat(rows.steps()).isEqualTo(1);

        rows.undo();
        assertThat(crowns.textProperty().get()).isEqualTo("50");
        assertThat(major.textProperty().get()).isEmpty();
    }

    @Test
    void aQuickBoxThatIsTakenBackTakesItsFieldsBack() {
        rows.show(1, percentage(StandardCategory.CROWNS, 50));
        QuickModel major = form.quick(QuickPercent.MAJOR);

        major.textProperty().set("60");
        assertThat(major.revert()).isTrue();

        assertThat(crowns.textProperty().get()).isEqualTo("50");
        form.commit();
        assertThat(rows.steps()).isZero();
    }

    @Test
    void aFieldTellsWhichRowOfThePatientCountsInstead() {
        rows.show(
                1,
                percentage(StandardCategory.CROWNS, 50),
                percentage(StandardCategory.CROWNS, 80).with(BenefitField.OWNER, BenefitOwner.PATIENT));

        assertThat(crowns.overruledProperty().get()).isTrue();
        assertThat(crowns.noteProperty().get())
                .isEqualTo("For this patient another row counts instead: COINSURANCE 80");
        assertThat(max.overruledProperty().get()).isFalse();
    }

    @Test
    void anXMakesTheLineThePatientsAndBack() {
        rows.show(1, exams(BenefitOwner.PLAN, 2));

        exam().patientProperty().set(true);
        assertThat(rows.rows()).containsExactly(exams(BenefitOwner.PLAN, 2), exams(BenefitOwner.PATIENT, 2));
        exam().numberProperty().set("4");
        exam().commit();
        assertThat(exam().noteProperty().get()).contains("The plan says 2, per benefit year");

        exam().patientProperty().set(false);
        assertThat(rows.rows()).containsExactly(exams(BenefitOwner.PLAN, 2));
        assertThat(exam().numberProperty().get()).isEqualTo("2");
    }

    @Test
    void aLineKeepsWhatWasChosenBeforeItHasANumber() {
        rows.show(1);

        exam().kindProperty().set(FrequencyKind.EVERY_MONTHS);
        exam().patientProperty().set(true);
        assertThat(rows.rows()).isEmpty();
        max.textProperty().set("1000");
        max.commit();
        exam().numberProperty().set("6");
        exam().commit();

        assertThat(rows.rows().getLast())
                .isEqualTo(exams(BenefitOwner.PATIENT, 6)
                        .with(BenefitField.QUALIFIER, QuantityQualifier.MONTHS)
                        .with(BenefitField.PERIOD, TimePeriod.NONE));
    }

    @Test
    void anAgeOfNothingIsSaidWhileItIsTyped() {
        rows.show(1);
        FieldModel fluoride = form.linesProperty().get().orElseThrow().ages().getFirst();
        assertThat(fluoride.name()).isEqualTo("Age limits, Fluoride");

        fluoride.textProperty().set("0");

        assertThat(fluoride.complaintProperty().get()).isEqualTo("An age limit needs an age above 0.");
    }

    @Test
    void mixedYearsAreSaidAndOneChoiceMendsThem() {
        rows.show(
                1,
                percentage(StandardCategory.CROWNS, 50),
                percentage(StandardCategory.ENDO, 80).with(BenefitField.PERIOD, TimePeriod.SERVICE_YEAR));
        assertThat(form.yearProperty().get()).isEmpty();
        assertThat(form.yearNoteProperty().get()).startsWith("Some rows count by calendar years");

        form.choose(TimePeriod.SERVICE_YEAR);

        assertThat(form.yearProperty().get()).contains(TimePeriod.SERVICE_YEAR);
        assertThat(form.yearNoteProperty().get()).startsWith("The plan itself still renews in January.");
        assertThat(rows.steps()).isEqualTo(1);
    }

    @Test
    void rowsWithoutFieldAreCountedAndListedWhenAsked() {
        rows.show(
                1,
                percentage(StandardCategory.GENERAL, 50),
                percentage(StandardCategory.CROWNS, 50),
                percentage(StandardCategory.CROWNS, 40));
        assertThat(form.unshownSummaryProperty().get()).isEqualTo("2 rows are not shown in this form");
        assertThat(form.unshownProperty().get()).isEmpty();

        form.list(true);

        assertThat(form.unshownProperty().get())
                .extracting(UnshownRow::reason)
                .containsExactly(
                        "The form has no field for it.",
                        "A second row; another one stands in \"What the plan pays, Crowns, Pays %\".");
        form.go(form.unshownProperty().get().getLast());
        assertThat(rows.went()).containsExactly("3 TYPE");
    }

    @Test
    void aMissingCategoryIsNamed() {
        var without = new RowsOfPlan(reference(true));
        var lame = new FormViewModel(without, new Strings(Locale.US), Habits.ofThisRun());
        without.show(1);

        assertThat(lame.missingProperty().get()).contains("Accident");
        assertThat(form.missingProperty().get()).isEmpty();
    }

    @Test
    void aFoldedFormKeepsWhatWasTypedAndReadsAgainWhenItIsOpened() {
        rows.show(1);
        crowns.textProperty().set("60");

        form.fold(true);
        assertThat(rows.rows()).containsExactly(percentage(StandardCategory.CROWNS, 60));
        rows.undo();
        form.fold(false);

        assertThat(crowns.textProperty().get()).isEmpty();
    }
}
