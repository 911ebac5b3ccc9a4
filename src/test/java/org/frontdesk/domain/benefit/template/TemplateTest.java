package org.frontdesk.domain.benefit.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.domain.benefit.form.SampleRows;
import org.frontdesk.domain.benefit.template.PracticeNames.Numbered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {
    /** Crowns are number 9 here. */
    private static final Template TEMPLATE = Template.of(
            " Usual ",
            new SampleRows()
                    .saved(
                            "CoInsurance on=Crowns 50% CalendarYear",
                            "patient CoInsurance on=Crowns 70% CalendarYear",
                            "Limitations group=104 per=Months x6",
                            "CoInsurance code=D2740 40% CalendarYear")
                    .removed("CoInsurance on=Endodontics 50% CalendarYear")
                    .all(),
            number -> new Called("Crowns", "Crowns"),
            number -> new Called("Our cleanings", "None"));

    @Test
    void itHoldsThePlansRowsByNameAndNothingOfAPatient() {
        assertThat(TEMPLATE.name()).isEqualTo("Usual");
        assertThat(TEMPLATE.isCalled("usual")).isTrue();
        assertThat(TEMPLATE.rows()).hasSize(3);
        assertThat(TEMPLATE.rows().getFirst().row().category()).isZero();
        assertThat(TEMPLATE.rows().getFirst().category()).contains(new Called("Crowns", "Crowns"));
        assertThat(TEMPLATE.rows().get(1).row().codeGroup()).isZero();
    }

    @Test
    void aTemplateNeedsAName() {
        assertThatThrownBy(() -> TEMPLATE.named("  ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itReadsInAnotherPracticesNumbers() {
        TemplateFit fit = TemplateFit.of(
                TEMPLATE,
                new PracticeNames(List.of(new Numbered(31, new Called("Crowns & caps", "Crowns")))),
                new PracticeNames(List.of(new Numbered(44, new Called("our CLEANINGS", "None")))),
                "D2740"::equals);
        assertThat(fit.missing()).isEmpty();
        assertThat(fit.rows())
                .containsExactly(
                        SampleRows.row("CoInsurance 50% CalendarYear").with(BenefitField.CATEGORY, 31L),
                        SampleRows.row("Limitations per=Months x6").with(BenefitField.CODE_GROUP, 44L),
                        SampleRows.row("CoInsurance code=D2740 40% CalendarYear"));
    }

    @Test
    void whatThePracticeDoesNotHaveIsNamedAndStaysOut() {
        TemplateFit fit =
                TemplateFit.of(TEMPLATE, new PracticeNames(List.of()), new PracticeNames(List.of()), code -> false);
        assertThat(fit.rows()).isEmpty();
        assertThat(fit.left()).isEqualTo(3);
        assertThat(fit.missing()).containsExactly("Crowns", "Our cleanings", "D2740");
    }

    @ParameterizedTest(name = "{0} ({1}) -> {2}")
    @CsvSource({
        "Crowns, Crowns, 1",
        "crowns, Crowns, 1",
        "Caps, Crowns, none", // two of the kind, neither of the name
        "Fillings, Restorative, 3",
        "Restorations, Restorative, 3",
        "Sealants, None, 4",
        "SEALANTS, None, 4",
        "Endo, Endodontics, none",
        "Restorations, None, none" // only a standard one has the name
    })
    void oneIsFoundByNameAndKind(String name, String standard, String found) {
        var names = new PracticeNames(List.of(
                new Numbered(1, new Called("Crowns", "Crowns")),
                new Numbered(2, new Called("Crowns, old", "Crowns")),
                new Numbered(3, new Called("Restorations", "Restorative")),
                new Numbered(4, new Called("Sealants", "None"))));
        var number = names.find(new Called(name, standard));
        assertThat(number.isPresent() ? String.valueOf(number.getAsLong()) : "none")
                .isEqualTo(found);
    }
}
