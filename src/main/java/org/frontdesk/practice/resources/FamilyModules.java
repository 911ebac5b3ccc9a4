package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.derived;
import static org.frontdesk.practice.http.Field.flag;
import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.of;
import static org.frontdesk.practice.http.Field.text;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.stream.Stream;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Field;
import org.frontdesk.practice.http.Json;
import org.frontdesk.practice.http.Kinds;
import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.http.Reply;
import org.frontdesk.practice.http.Resource;

/** FamilyModules: everything about a patient's insurance in one list, a row for each plan of the patient. */
final class FamilyModules extends Resource {
    private static final String DENTAL_PLACE =
            "SELECT count(*) FROM patplan q JOIN inssub u ON u.InsSubNum = q.InsSubNum"
                    + " JOIN insplan v ON v.PlanNum = u.PlanNum WHERE q.PatNum = t.PatNum AND v.IsMedical = 'false'"
                    + " AND q.Ordinal <= t.Ordinal";
    private static final String SUB = "SELECT %s FROM inssub s WHERE s.InsSubNum = t.InsSubNum";
    private static final String PLAN =
            "SELECT %s FROM inssub s JOIN insplan p ON p.PlanNum = s.PlanNum WHERE s.InsSubNum = t.InsSubNum";

    FamilyModules() {
        super(
                "familymodules",
                "Patient",
                "patplan",
                Stream.concat(link(), plan()).toArray(Field[]::new));
        serves("GET", true, "Insurance", this::insurance);
    }

    private static Stream<Field> link() {
        return Stream.of(
                id("PatNum"),
                id("InsSubNum"),
                of("Subscriber", Kinds.id(), "(" + SUB.formatted("s.Subscriber") + ")"),
                derived(
                        "subscriber",
                        "SELECT trim(f.FName || ' ' || f.LName) FROM inssub s JOIN patient f ON f.PatNum = s.Subscriber"
                                + " WHERE s.InsSubNum = t.InsSubNum"),
                derived("SubscriberID", SUB.formatted("s.SubscriberID")),
                derived("SubscNote", SUB.formatted("s.SubscNote")),
                id("PatPlanNum"),
                id("Ordinal"),
                derived(
                        "ordinal",
                        "CASE WHEN (" + PLAN.formatted("p.IsMedical") + ") = 'true' THEN 'Medical' ELSE CASE ("
                                + DENTAL_PLACE
                                + ") WHEN 1 THEN 'Primary' WHEN 2 THEN 'Secondary' ELSE 'Other' END END"),
                flag("IsPending"),
                text("Relationship", 30),
                text("PatID", 100));
    }

    private static Stream<Field> plan() {
        String type = PLAN.formatted("CASE p.PlanType WHEN '' THEN 'Category Percentage' WHEN 'f' THEN"
                + " 'Medicaid or Flat Co-pay' WHEN 'c' THEN 'Capitation' ELSE CASE (SELECT FeeSchedType FROM feesched"
                + " WHERE FeeSchedNum = p.CopayFeeSched) WHEN 'FixedBenefit' THEN 'PPO Fixed Benefit'"
                + " ELSE 'PPO Percentage' END END");
        return Stream.of(
                number("CarrierNum", "p.CarrierNum"),
                derived(
                        "CarrierName",
                        PLAN.formatted("(SELECT CarrierName FROM carrier c WHERE c.CarrierNum = p.CarrierNum)")),
                number("PlanNum", "p.PlanNum"),
                derived("GroupName", PLAN.formatted("p.GroupName")),
                derived("GroupNum", PLAN.formatted("p.GroupNum")),
                derived("PlanNote", PLAN.formatted("p.PlanNote")),
                number("FeeSched", "p.FeeSched"),
                derived(
                        "feeSchedule",
                        PLAN.formatted("(SELECT Description FROM feesched f WHERE f.FeeSchedNum = p.FeeSched)")),
                derived("PlanType", PLAN.formatted("p.PlanType")),
                derived("planType", type),
                number("CopayFeeSched", "p.CopayFeeSched"),
                number("EmployerNum", "p.EmployerNum"),
                derived(
                        "employer",
                        PLAN.formatted("(SELECT EmpName FROM employer e WHERE e.EmployerNum = p.EmployerNum)")),
                derived("IsMedical", PLAN.formatted("p.IsMedical")));
    }

    private static Field number(String name, String column) {
        return of(name, Kinds.id(), "(" + PLAN.formatted(column) + ")");
    }

    private Reply insurance(Call call) {
        return call.store().read(rows -> {
            if (!rows.exists("patient", "PatNum", call.key())) {
                throw Refusal.notFound("Patient not found.");
            }
            ArrayNode list = Json.array();
            rows.rows(select() + " WHERE t.PatNum = ? ORDER BY t.Ordinal, t.PatPlanNum", call.key())
                    .forEach(row -> list.add(write(row)));
            return Reply.ok(list);
        });
    }
}
