package org.frontdesk.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.frontdesk.api.Fields;
import org.frontdesk.document.PaperSize;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.signing.Obstacle;
import org.frontdesk.service.signing.SigningRules;
import org.frontdesk.signing.patient.PatientViewModel;
import org.frontdesk.text.Formats;
import org.frontdesk.text.PaymentWords;
import org.frontdesk.text.Strings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a patient chooses to pay, and what is written down of it. */
class PaymentChoiceTest {
    private final Strings strings = new Strings(Locale.ENGLISH);
    private SigningTrial trial;

    @BeforeEach
    void open() throws IOException {
        trial = SigningTrial.inline(strings);
    }

    @AfterEach
    void close() {
        trial.close();
    }

    @Test
    void whatIsChosenIsAgreedToSignedJournalledAndToldToTheDesk() throws IOException {
        SigningViewModel model = trial.open();
        PatientViewModel patient = SigningTrial.read(model);
        var words = new PaymentWords(strings);
        assertThat(patient.payments()).hasSize(4);
        String three = words.sentence(patient.payments().get(2));
        assertThat(total(patient)).isEqualTo(patient.total());

        patient.pay(3);
        assertThat(patient.statement())
                .endsWith(words.promise(patient.payments().get(2)))
                .contains("in 3 payments without a finance charge");
        patient.agreedProperty().set(true);
        SigningTrial.draw(patient.ink());
        patient.sign();
        assertThat(patient.meaning()).endsWith(three);
        SigningTrial.leave(patient);

        assertThat(model.sentenceProperty().get()).endsWith(three);
        assertThat(trial.journal.noted().toString()).contains("Payments=3");
        assertThat(trial.stored().isSigned()).isTrue();
    }

    @Test
    void anotherChoiceAfterTheTickNeedsAnotherTickAndOtherInk() throws IOException {
        PatientViewModel patient = SigningTrial.ink(trial.open());
        patient.pay(2);
        assertThat(patient.agreedProperty().get()).isFalse();
        assertThat(patient.ink().inkProperty().get().isBlank()).isTrue();
        assertThat(patient.ceremonyProperty().get().missingToSign())
                .containsExactly(Obstacle.STATEMENT_NOT_TICKED, Obstacle.NO_INK);
        patient.pay(0);
        assertThat(patient.statement()).isEqualTo(strings.get("signing.patient.statement"));
    }

    @Test
    void nothingIsAskedWhereThePracticeTakesOnePaymentOnly() throws IOException {
        trial.rules(new SigningRules(5, 30, PaperSize.LETTER, Money.ZERO, 1));
        assertThat(SigningTrial.read(trial.open()).payments()).isEmpty();
    }

    @Test
    void besideADiscountPlanTheDeskIsWarnedAndOffersPaymentsOnlyOnPurpose() throws IOException {
        trial.practice
                .api()
                .treatPlans()
                .change(trial.plan, Fields.of("TPType", "Discount"))
                .execute();
        SigningViewModel model = trial.open();
        PaymentsForm payments = model.form().payments();
        assertThat(payments.mostProperty().get()).isEqualTo(1);
        assertThat(payments.cautionProperty().get()).contains("hidden finance charge");
        payments.mostProperty().set(2);
        assertThat(SigningTrial.read(model).payments()).hasSize(2);
    }

    private String total(PatientViewModel patient) {
        Money sum = patient.payments().get(2).parts().stream().reduce(Money.ZERO, Money::plus);
        return new Formats(Locale.ENGLISH).dollars(sum);
    }
}
