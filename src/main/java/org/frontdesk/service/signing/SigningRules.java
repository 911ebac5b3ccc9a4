package org.frontdesk.service.signing;

import java.util.Locale;
import org.frontdesk.document.PaperSize;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.treatment.paying.Instalments;

/**
 * What the practice has chosen for signing.
 *
 * @param idleMinutes after so many without a touch the screen is covered
 * @param estimateDays how long an estimate is valid
 * @param paper what signed plans are laid out for
 * @param paperFee what a copy on paper costs the patient
 * @param mostPayments without a finance charge that a patient may choose, 1 for none but at once
 */
public record SigningRules(int idleMinutes, int estimateDays, PaperSize paper, Money paperFee, int mostPayments) {
    private static final int IDLE_MINUTES = 5;
    private static final int ESTIMATE_DAYS = 90;
    private static final int MOST_IDLE_MINUTES = 60;
    private static final int MOST_ESTIMATE_DAYS = 730;

    public SigningRules {
        idleMinutes = Math.clamp(idleMinutes, 1, MOST_IDLE_MINUTES);
        estimateDays = Math.clamp(estimateDays, 1, MOST_ESTIMATE_DAYS);
        mostPayments = Math.clamp(mostPayments, 1, Instalments.MOST);
    }

    /** Until the practice says otherwise: five minutes, ninety days, the sheet of this computer's country, no fee, up to four payments. */
    public static SigningRules usual() {
        return new SigningRules(
                IDLE_MINUTES, ESTIMATE_DAYS, PaperSize.of(Locale.getDefault()), Money.ZERO, Instalments.MOST);
    }

    public SigningRules withIdleMinutes(int minutes) {
        return new SigningRules(minutes, estimateDays, paper, paperFee, mostPayments);
    }
}
