package org.frontdesk.signing;

import java.util.List;
import java.util.Map;
import org.frontdesk.domain.PlanLineId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.service.estimate.EstimateInputs;
import org.frontdesk.service.estimate.EstimateService;
import org.frontdesk.service.signing.SigningDesk;
import org.frontdesk.service.signing.SigningService;
import org.frontdesk.text.Strings;

/** What the signing of any plan works with. */
public record SigningTools(SigningService service, EstimateService estimates, SigningDesk desk, AmountReasons reasons) {
    /** Tells why amounts are what they are. */
    @FunctionalInterface
    public interface AmountReasons {
        /** Sentences for each line of a saved plan whose amount the case still explains. */
        Map<PlanLineId, List<String>> of(TreatmentPlanId plan, EstimateInputs inputs, Strings language);
    }
}
