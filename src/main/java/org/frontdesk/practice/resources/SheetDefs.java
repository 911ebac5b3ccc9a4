package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.text;

import org.frontdesk.practice.http.Filter;
import org.frontdesk.practice.http.Kinds;
import org.frontdesk.practice.http.Resource;

/** SheetDefs: the sheet layouts of the practice. */
final class SheetDefs extends Resource {
    private static final String[] TYPES = {
        "LabelPatient",
        "LabelCarrier",
        "LabelReferral",
        "ReferralSlip",
        "LabelAppointment",
        "Rx",
        "Consent",
        "PatientLetter",
        "ReferralLetter",
        "PatientForm",
        "RoutingSlip",
        "MedicalHistory",
        "LabSlip",
        "ExamSheet",
        "DepositSlip",
        "Statement",
        "MedLabResults",
        "TreatmentPlan",
        "Screening",
        "PaymentPlan",
        "RxMulti",
        "ERA",
        "ERAGridHeader",
        "RxInstruction",
        "PatientDashboard",
        "PatientDashboardWidget",
        "ChartModule",
        "None",
        "Check"
    };

    SheetDefs() {
        super("sheetdefs", "SheetDef", "sheetdef", id("SheetDefNum"), text("Description", 255), text("SheetType", 50));
        servesList(Filter.equal("SheetType", Kinds.choice(TYPES)));
        servesSingle();
    }
}
