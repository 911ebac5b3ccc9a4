package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.choice;
import static org.frontdesk.practice.http.Field.date;
import static org.frontdesk.practice.http.Field.derived;
import static org.frontdesk.practice.http.Field.flag;
import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.moment;
import static org.frontdesk.practice.http.Field.note;
import static org.frontdesk.practice.http.Field.text;

import java.util.Map;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Filter;
import org.frontdesk.practice.http.Kinds;
import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.http.Reply;
import org.frontdesk.practice.http.Resource;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/** TreatPlans: proposed treatment. Active and inactive plans point to procedures, saved ones hold frozen copies. */
final class TreatPlans extends Resource {
    TreatPlans() {
        super(
                "treatplans",
                "TreatPlan",
                "treatplan",
                id("TreatPlanNum"),
                id("PatNum").required().refers("patient", "PatNum", "Patient does not exist"),
                date("DateTP").onPut(),
                text("Heading", 255).settable(),
                note("Note").settable(),
                flag("SigIsTopaz"),
                id("ResponsParty").onPut().refers("patient", "PatNum", "ResponsParty does not exist"),
                id("DocNum"),
                choice("TPStatus", "Saved", "Active", "Inactive"),
                id("SecUserNumEntry"),
                date("SecDateEntry"),
                moment("SecDateTEdit"),
                id("UserNumPresenter"),
                choice("TPType", "Insurance", "Discount").settable(),
                moment("DateTSigned"),
                moment("DateTPracticeSigned"),
                text("SignatureText", 255).onPut(),
                text("SignaturePracticeText", 255).onPut(),
                derived("isSigned", "CASE t.Signature WHEN '' THEN 'false' ELSE 'true' END"),
                derived("isSignedPractice", "CASE t.SignaturePractice WHEN '' THEN 'false' ELSE 'true' END"));
        servesList(
                Filter.id("PatNum"),
                Filter.changedAfter("SecDateTEdit"),
                Filter.equal("TPStatus", Kinds.choice("Saved", "Active", "Inactive")));
        audits("TreatPlanEdit", "TreatPlanEdit", "TreatPlanEdit");
        servesPost();
        serves("POST", false, "Saved", this::save);
        servesPut();
        servesDelete();
    }

    @Override
    protected void checkNew(Call call, Writing rows, Map<String, Object> row) {
        boolean member = rows.exists("discountplansub", "PatNum", (Long) row.get("PatNum"));
        row.putIfAbsent("Heading", "Inactive Treatment Plan");
        row.putIfAbsent("Note", rows.preference("TreatmentPlanNote", ""));
        row.putIfAbsent("TPType", member ? "Discount" : "Insurance");
        row.put("SecDateEntry", call.today());
        row.put("SecDateTEdit", call.now());
    }

    /** A new unsigned plan with frozen copies of the lines; the source stays as it is. */
    private Reply save(Call call) {
        String sent = call.sent("TreatPlanNum")
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> Refusal.invalid("TreatPlanNum is required."));
        long source = (Long) Kinds.id().read("TreatPlanNum", sent);
        String heading =
                (String) Kinds.text(255).read("Heading", call.sent("Heading").orElse(""));
        long presenter = (Long) Kinds.id()
                .read("UserNumPresenter", call.sent("UserNumPresenter").orElse("0"));
        return call.store().write(rows -> {
            Row plan = found(rows, source);
            if ("Saved".equals(plan.text("TPStatus"))) {
                throw Refusal.invalid("TreatPlanNum must be an Active or Inactive treatment plan.");
            }
            if (presenter != 0 && !rows.exists("userod", "UserNum", presenter)) {
                throw Refusal.notFound("Userod not found for UserNumPresenter.");
            }
            long saved = PlanFreezing.freeze(call, rows, plan, heading, presenter);
            Row made = found(rows, saved);
            recordCreation(call, rows, made);
            return Reply.created(write(made), "/treatplans/" + saved);
        });
    }

    @Override
    protected void checkChange(Call call, Writing rows, Row before, Map<String, Object> changes) {
        if (changes.containsKey("DateTP") && !"Saved".equals(before.text("TPStatus"))) {
            throw Refusal.invalid("DateTP is fixed on a plan whose TPStatus is not Saved.");
        }
        PlanSigning.apply(call, rows, before, changes);
        changes.put("SecDateTEdit", call.now());
    }

    @Override
    protected void checkRemoval(Call call, Writing rows, Row row) {
        if ("Active".equals(row.text("TPStatus"))) {
            throw Refusal.invalid("A treatment plan with TPStatus Active cannot be deleted.");
        }
        rows.delete("proctp", "TreatPlanNum", call.key());
        rows.delete("treatplanattach", "TreatPlanNum", call.key());
    }
}
