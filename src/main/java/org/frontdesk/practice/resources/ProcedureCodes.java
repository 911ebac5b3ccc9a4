package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.choice;
import static org.frontdesk.practice.http.Field.derived;
import static org.frontdesk.practice.http.Field.flag;
import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.moment;
import static org.frontdesk.practice.http.Field.money;
import static org.frontdesk.practice.http.Field.note;
import static org.frontdesk.practice.http.Field.text;
import static org.frontdesk.practice.http.Field.whole;

import org.frontdesk.practice.http.Filter;
import org.frontdesk.practice.http.Resource;

/** ProcedureCodes: the codes of the practice, with their descriptions and areas. */
final class ProcedureCodes extends Resource {
    ProcedureCodes() {
        super(
                "procedurecodes",
                "ProcedureCode",
                "procedurecode",
                id("CodeNum"),
                text("ProcCode", 15),
                text("Descript", 255),
                text("AbbrDesc", 50),
                text("ProcTime", 24),
                id("ProcCat"),
                derived("procCat", "SELECT ItemName FROM definition WHERE DefNum = t.ProcCat"),
                choice("TreatArea", "None", "Surf", "Tooth", "Mouth", "Quad", "Sextant", "Arch", "ToothRange"),
                flag("NoBillIns"),
                flag("IsProsth"),
                note("DefaultNote"),
                flag("IsHygiene"),
                text("AlternateCode1", 15),
                text("MedicalCode", 15),
                flag("IsTaxed"),
                text("PaintType", 30),
                text("LaymanTerm", 255),
                flag("IsCanadianLab"),
                whole("BaseUnits", 0, Integer.MAX_VALUE),
                text("SubstitutionCode", 25),
                text("SubstOnlyIf", 30),
                moment("DateTStamp"),
                text("DrugNDC", 255),
                text("RevenueCodeDefault", 255),
                id("ProvNumDefault"),
                money("CanadaTimeUnits"),
                flag("IsRadiology"),
                note("DefaultClaimNote"),
                note("DefaultTPNote"),
                text("PaintText", 255),
                flag("AreaAlsoToothRange"),
                text("DiagnosticCodes", 255));
        servesList(Filter.changedSince("DateTStamp"));
        servesSingle();
    }
}
