package org.frontdesk.signing;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.signing.Ceremony;
import org.frontdesk.domain.treatment.PlanKind;
import org.frontdesk.domain.treatment.PlanTotals;
import org.frontdesk.domain.treatment.StoredLine;
import org.frontdesk.domain.treatment.paying.Instalments;
import org.frontdesk.service.signing.SigningSheet;
import org.frontdesk.text.PaymentWords;
import org.frontdesk.text.Strings;

/** In how many payments without a finance charge the desk lets the patient choose to pay. */
public final class PaymentsForm {
    private final IntegerProperty most = new SimpleIntegerProperty(1);
    private final ReadOnlyStringWrapper caution = new ReadOnlyStringWrapper("");

    /**
     * What the practice usually offers, or nothing but one payment where that wants a thought of the desk first.
     *
     * @param usual in 1 to 4 payments
     */
    void begin(SigningSheet sheet, int usual, Strings strings) {
        Money sum = sum(sheet);
        if (Instalments.choices(sum, Instalments.MOST).isEmpty()) {
            only(strings.get("signing.desk.payments.nothing"));
        } else if (isSaid(sheet.plan().details().note(), sum)) {
            only(strings.get("signing.desk.payments.note"));
        } else if (sheet.plan().details().kind() == PlanKind.DISCOUNT) {
            only(strings.get("signing.desk.payments.discount"));
        } else {
            most.set(usual);
            caution.set("");
        }
    }

    /** What can be chosen. */
    List<Integer> offers() {
        return IntStream.rangeClosed(1, Instalments.MOST).boxed().toList();
    }

    /** From 1, only at once, to {@link Instalments#MOST}. */
    public IntegerProperty mostProperty() {
        return most;
    }

    /** Why less is offered than usual; empty when it is not. */
    public ReadOnlyStringProperty cautionProperty() {
        return caution.getReadOnlyProperty();
    }

    /** What the patient chose, in one sentence; empty when nothing. */
    String chosen(Ceremony now, SigningSheet sheet, Strings strings) {
        return now.payments() == 0
                ? ""
                : new PaymentWords(strings).sentence(Instalments.of(sum(sheet), now.payments()));
    }

    private static Money sum(SigningSheet sheet) {
        return PlanTotals.of(sheet.lines().stream().map(StoredLine::line).toList())
                .patientPart();
    }

    private void only(String why) {
        most.set(1);
        caution.set(why);
    }

    /** Whether the alternatives' note has settled it, in whatever language the desk worked then. */
    private static boolean isSaid(String note, Money sum) {
        return Stream.of(Locale.ENGLISH, Locale.of("es"))
                .map(language -> new PaymentWords(new Strings(language)))
                .anyMatch(words -> IntStream.rangeClosed(2, Instalments.MOST)
                        .mapToObj(parts -> words.sentence(Instalments.of(sum, parts)))
                        .anyMatch(note::contains));
    }
}
