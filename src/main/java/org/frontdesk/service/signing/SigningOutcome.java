package org.frontdesk.service.signing;

import org.frontdesk.domain.treatment.TreatmentPlan;
import org.frontdesk.service.Failure;

/** How a try to sign ended. */
public sealed interface SigningOutcome {
    /** Document stored, plan signed. */
    record Signed(TreatmentPlan plan) implements SigningOutcome {}

    /** Somebody else changed the plan since it was shown; it was not signed. */
    record Changed(SigningSheet now) implements SigningOutcome {}

    /** Somebody else signed it since it was shown; that signature stands. */
    record SignedMeanwhile(TreatmentPlan plan) implements SigningOutcome {}

    /** Somebody deleted the plan since it was shown. */
    record Gone() implements SigningOutcome {}

    /** A step failed; the same order with this progress goes on from there. */
    record Stopped(SigningProgress progress, Failure why) implements SigningOutcome {}
}
