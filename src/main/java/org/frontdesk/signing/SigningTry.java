package org.frontdesk.signing;

import org.frontdesk.service.Failure;
import org.frontdesk.service.signing.SignedFields;
import org.frontdesk.service.signing.SigningOrder;
import org.frontdesk.service.signing.SigningProgress;
import org.frontdesk.service.signing.SigningWrite;

/**
 * One try to sign.
 *
 * @param fields how much of the signature it sends
 * @param progress how far the signing came before it, and by it once it ended
 */
record SigningTry(SigningOrder order, SignedFields fields, SigningProgress progress) {
    static SigningTry first(SigningOrder order) {
        return new SigningTry(order, SignedFields.ALL, SigningProgress.NONE);
    }

    SigningWrite write() {
        return new SigningWrite.Sign(order, fields, progress);
    }

    SigningTry reaching(SigningProgress now) {
        return new SigningTry(order, fields, now);
    }

    /** Whether nothing was done, so that everything can still be changed. */
    boolean isUntouched() {
        return progress.equals(SigningProgress.NONE);
    }

    /** The next that sends a smaller part of the signature. */
    SigningTry less() {
        SignedFields smaller =
                fields == SignedFields.ALL && order.practice().isEmpty() ? SignedFields.PATIENT : fields.less();
        return new SigningTry(order, smaller, progress);
    }

    /** Whether the office's sheet may be why the server said no, so that sending less may help. */
    boolean isTooMuch(Failure why) {
        return why instanceof Failure.Rejected && progress.signatureAsked() && fields != less().fields;
    }
}
