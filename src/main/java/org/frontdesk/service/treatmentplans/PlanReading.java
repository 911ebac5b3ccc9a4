package org.frontdesk.service.treatmentplans;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.api.ApiDates;
import org.frontdesk.api.wire.ProcTP;
import org.frontdesk.api.wire.TreatPlan;
import org.frontdesk.domain.ApiName;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanLineId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.domain.treatment.PlanDetails;
import org.frontdesk.domain.treatment.PlanKind;
import org.frontdesk.domain.treatment.PlanLine;
import org.frontdesk.domain.treatment.PlanStatus;
import org.frontdesk.domain.treatment.SignedMark;
import org.frontdesk.domain.treatment.StoredLine;
import org.frontdesk.domain.treatment.TreatmentPlan;

/** Reads the API's TreatPlans and ProcTPs as plans and lines. */
public final class PlanReading {
    private PlanReading() {}

    /** A plan whose status the program does not know is taken as inactive: it is shown and cannot be signed. */
    public static TreatmentPlan plan(TreatPlan row) {
        var details = new PlanDetails(
                row.heading(),
                row.note(),
                ApiName.find(PlanKind.class, row.tPType()).orElse(PlanKind.INSURANCE),
                ApiDates.day(row.dateTP()),
                row.responsParty() > 0 ? Optional.of(new PatientId(row.responsParty())) : Optional.empty());
        return new TreatmentPlan(
                new TreatmentPlanId(row.treatPlanNum()),
                ApiName.find(PlanStatus.class, row.tPStatus()).orElse(PlanStatus.INACTIVE),
                details,
                mark(row.isSigned(), row.dateTSigned(), row.signatureText()),
                mark(row.isSignedPractice(), row.dateTPracticeSigned(), row.signaturePracticeText()));
    }

    public static StoredLine line(ProcTP row) {
        var texts = Map.of(
                LineField.TOOTH, row.toothNumTP(),
                LineField.SURFACE, row.surf(),
                LineField.CODE, row.procCode(),
                LineField.ABBREVIATION, row.procAbbr(),
                LineField.DESCRIPTION, row.descript(),
                LineField.PROGNOSIS, row.prognosis(),
                LineField.DIAGNOSIS, row.dx());
        var amounts = new EnumMap<LineField, Money>(LineField.class);
        put(amounts, LineField.FEE, row.feeAmt());
        put(amounts, LineField.INSURANCE_1, row.priInsAmt());
        put(amounts, LineField.INSURANCE_2, row.secInsAmt());
        put(amounts, LineField.DISCOUNT, row.discount());
        put(amounts, LineField.PATIENT_PART, row.patAmt());
        Money.ofSentinel(row.feeAllowed()).ifPresent(allowed -> amounts.put(LineField.ALLOWED, allowed));
        return new StoredLine(
                new PlanLineId(row.procTPNum()),
                new PlanLine(row.priority(), texts, amounts, Money.dollars(row.taxAmt())));
    }

    private static void put(Map<LineField, Money> amounts, LineField field, BigDecimal dollars) {
        amounts.put(field, Money.dollars(dollars));
    }

    private static Optional<SignedMark> mark(boolean signed, String when, String name) {
        return signed ? Optional.of(new SignedMark(ApiDates.moment(when), name)) : Optional.empty();
    }
}
