package org.frontdesk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.Fields;
import org.frontdesk.api.wire.Benefit;
import org.frontdesk.domain.BenefitId;
import org.frontdesk.domain.PlanId;

/** Another program that works on the rows of a plan and saves them as such programs do: it deletes all and creates all. */
public final class OtherProgram {
    private final DentalApi api;
    private final PlanId plan;

    public OtherProgram(DentalApi api, PlanId plan) {
        this.api = api;
        this.plan = plan;
    }

    /** Each row says what it said before, under another number. */
    public void makeAllAnew() {
        try {
            List<Benefit> rows = api.benefits().ofPlan(plan).execute();
            for (Benefit row : rows) {
                api.benefits().delete(new BenefitId(row.benefitNum())).execute();
            }
            for (Benefit row : rows) {
                api.benefits().create(fields(row)).execute();
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private Fields fields(Benefit row) {
        Fields fields = Fields.of("PlanNum", plan.number())
                .and("BenefitType", row.benefitType())
                .and("CoverageLevel", row.coverageLevel())
                .and("TimePeriod", row.timePeriod())
                .and("QuantityQualifier", row.quantityQualifier())
                .and("Quantity", row.quantity())
                .and("Percent", row.percent())
                .and("MonetaryAmt", row.monetaryAmt())
                .and("CovCatNum", row.covCatNum())
                .and("CodeGroupNum", row.codeGroupNum())
                .and("TreatArea", row.treatArea());
        return row.procCode().isEmpty() ? fields : fields.and("procCode", row.procCode());
    }
}
