package org.frontdesk.settings.signing;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.frontdesk.document.PaperSize;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.treatment.paying.Instalments;
import org.frontdesk.service.signing.SigningRules;
import org.frontdesk.text.Strings;

/** The practice's choices for signing; each takes effect as soon as it is one. */
public final class RulesForm {
    private static final int MOST_MINUTES = 60;
    private static final int MOST_DAYS = 730;

    private final Strings strings;
    private final Consumer<SigningRules> chosen;
    private final StringProperty minutes = new SimpleStringProperty();
    private final StringProperty days = new SimpleStringProperty();
    private final StringProperty fee = new SimpleStringProperty();
    private final StringProperty payments = new SimpleStringProperty();
    private final ObjectProperty<PaperSize> paper = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    RulesForm(SigningRules now, Strings strings, Consumer<SigningRules> chosen) {
        this.strings = strings;
        this.chosen = chosen;
        minutes.set(Integer.toString(now.idleMinutes()));
        days.set(Integer.toString(now.estimateDays()));
        fee.set(now.paperFee().toDollars().toPlainString());
        payments.set(Integer.toString(now.mostPayments()));
        paper.set(now.paper());
        for (StringProperty text : new StringProperty[] {minutes, days, fee, payments}) {
            text.subscribe((before, typed) -> take());
        }
        paper.subscribe((before, size) -> take());
    }

    public StringProperty minutesProperty() {
        return minutes;
    }

    public StringProperty daysProperty() {
        return days;
    }

    public StringProperty feeProperty() {
        return fee;
    }

    /** In how many payments without a finance charge a patient may choose to pay. */
    public StringProperty paymentsProperty() {
        return payments;
    }

    public ObjectProperty<PaperSize> paperProperty() {
        return paper;
    }

    /** Which field cannot be taken, and why; empty while all can. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    private void take() {
        OptionalInt idle = number(minutes.get(), MOST_MINUTES);
        OptionalInt valid = number(days.get(), MOST_DAYS);
        Optional<Money> cost = Money.parse(fee.get().strip()).filter(money -> !money.isNegative());
        OptionalInt parts = number(payments.get(), Instalments.MOST);
        if (idle.isEmpty()) {
            problem.set(strings.get("settings.signing.minutes.problem", MOST_MINUTES));
        } else if (valid.isEmpty()) {
            problem.set(strings.get("settings.signing.days.problem", MOST_DAYS));
        } else if (cost.isEmpty()) {
            problem.set(strings.get("settings.signing.fee.problem"));
        } else if (parts.isEmpty()) {
            problem.set(strings.get("settings.signing.payments.problem", Instalments.MOST));
        } else {
            problem.set("");
            chosen.accept(
                    new SigningRules(idle.getAsInt(), valid.getAsInt(), paper.get(), cost.get(), parts.getAsInt()));
        }
    }

    private static OptionalInt number(String typed, int most) {
        String digits = typed.strip();
        if (!digits.matches("\\d{1,4}")) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(digits);
        return number >= 1 && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
