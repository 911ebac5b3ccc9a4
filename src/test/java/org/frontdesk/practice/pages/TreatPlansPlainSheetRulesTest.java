package org.frontdesk.practice.pages;

import static org.frontdesk.practice.pages.PracticeRows.row;

import java.util.Map;
import org.frontdesk.practice.store.RowSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The rules of TreatPlans PUT where the practice's sheet has nothing but the patient's signature box. */
class TreatPlansPlainSheetRulesTest {
    private static final String PLAN = "/treatplans/1";

    @RegisterExtension
    static final Desk desk = Desk.with(TreatPlansPlainSheetRulesTest::layOut);

    private static void layOut(RowSink rows) {
        PracticeRows.basic(rows);
        PracticeRows.preference(rows, "TreatPlanSaveSignedToPdf", "0");
        long other = rows.insert("sheetdef", row("Description", "Not the default", "SheetType", "TreatmentPlan"));
        for (String name : new String[] {"SignatureText", "SignaturePracticeText", "SignaturePractice"}) {
            rows.insert("sheetfielddef", row("SheetDefNum", other, "FieldType", "SigBoxPractice", "FieldName", name));
        }
        PracticeRows.sheet(rows, Map.of("Signature", "SigBox"));
        rows.insert("treatplan", row("TreatPlanNum", 1L, "PatNum", PracticeRows.ANNA, "TPStatus", "Saved"));
    }

    @Test
    @Rule("TreatPlans PUT isSigned")
    void thePatientCanAlwaysSign() {
        desk.put(PLAN, "isSigned", "true").ok().has("isSigned", "true").has("DocNum", 0);
    }

    @Test
    @Rule("TreatPlans PUT isSignedPractice")
    void thePracticeSignsOnlyInItsBox() {
        desk.put(PLAN, "isSignedPractice", "true").refused(400, "isSignedPractice");
        desk.put(PLAN, "Heading", "As before").ok().has("isSignedPractice", "false");
    }

    @Test
    @Rule({"TreatPlans PUT SignatureText", "TreatPlans PUT SignaturePracticeText"})
    void namesAreTypedOnlyInTheirFields() {
        desk.put(PLAN, "SignatureText", "Anna Keller").refused(400, "SignatureText");
        desk.put(PLAN, "SignaturePracticeText", "Dr. Lind").refused(400, "SignaturePracticeText");
        desk.put(PLAN, "Heading", "As before").ok().has("SignatureText", "").has("SignaturePracticeText", "");
    }
}
