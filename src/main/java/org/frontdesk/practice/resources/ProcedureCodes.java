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

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Filter;
import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.http.Resource;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/** ProcedureCodes: the codes of the practice, with their descriptions and areas. */
final class ProcedureCodes extends Resource {
    private static final String[] PAINTS = {
        "None",
        "Extraction",
        "Implant",
        "RCT",
        "PostBU",
        "FillingDark",
        "FillingLight",
        "CrownDark",
        "CrownLight",
        "BridgeDark",
        "BridgeLight",
        "DentureDark",
        "DentureLight",
        "Sealant",
        "Veneer",
        "Text",
        "RetainedRoot",
        "SpaceMaintainer"
    };

    ProcedureCodes() {
        super(
                "procedurecodes",
                "ProcedureCode",
                "procedurecode",
                id("CodeNum"),
                text("ProcCode", 15).required(),
                text("Descript", 255).required().onPut(),
                text("AbbrDesc", 50).required().onPut(),
                text("ProcTime", 24).settable(),
                id("ProcCat").settable(),
                derived("procCat", "SELECT ItemName FROM definition WHERE DefNum = t.ProcCat"),
                choice("TreatArea", "None", "Surf", "Tooth", "Mouth", "Quad", "Sextant", "Arch", "ToothRange")
                        .settable(),
                flag("NoBillIns").settable(),
                flag("IsProsth").settable(),
                note("DefaultNote").settable(),
                flag("IsHygiene").settable(),
                text("AlternateCode1", 15).settable(),
                text("MedicalCode", 15).settable(),
                flag("IsTaxed").settable(),
                choice("PaintType", PAINTS).settable(),
                text("LaymanTerm", 255).settable(),
                flag("IsCanadianLab").settable(),
                whole("BaseUnits", 0, Integer.MAX_VALUE).settable(),
                text("SubstitutionCode", 25).settable(),
                choice("SubstOnlyIf", Lookups.SUBSTITUTION_CONDITIONS).settable(),
                moment("DateTStamp"),
                text("DrugNDC", 255).settable(),
                text("RevenueCodeDefault", 255).settable(),
                id("ProvNumDefault").settable().refers("provider", "ProvNum", "Provider not found for ProvNumDefault."),
                money("CanadaTimeUnits").settable(),
                flag("IsRadiology").settable(),
                note("DefaultClaimNote").settable(),
                note("DefaultTPNote").settable(),
                text("PaintText", 255).settable(),
                flag("AreaAlsoToothRange").settable(),
                text("DiagnosticCodes", 255).settable());
        servesList(Filter.changedSince("DateTStamp"));
        servesSingle();
        servesPost();
        servesPut();
    }

    @Override
    protected void checkNew(Call call, Writing rows, Map<String, Object> row) {
        if (rows.row("SELECT CodeNum FROM procedurecode WHERE ProcCode = ?", row.get("ProcCode"))
                .isPresent()) {
            throw Refusal.invalid("ProcCode is already the code of another procedure.");
        }
        takeCategory(call, rows, row);
        if (Long.valueOf(0).equals(row.getOrDefault("ProcCat", 0L))) {
            throw Refusal.invalid("ProcCat or procCat is required.");
        }
        check(call, rows, new Row(Map.of()).with(row), row);
    }

    @Override
    protected void checkChange(Call call, Writing rows, Row before, Map<String, Object> changes) {
        takeCategory(call, rows, changes);
        check(call, rows, before.with(changes), changes);
    }

    /** The category by its number or, without one, by its name. */
    private static void takeCategory(Call call, Writing rows, Map<String, Object> values) {
        Optional<String> name = call.sent("procCat").filter(sent -> !sent.isBlank());
        if (name.isPresent() && !values.containsKey("ProcCat")) {
            values.put("ProcCat", Lookups.named(rows, "procCat", Lookups.CODE_CATEGORIES, name.get()));
        }
        Lookups.mustBeOf(rows, "ProcCat", values.get("ProcCat"), Lookups.CODE_CATEGORIES);
    }

    private static void check(Call call, Writing rows, Row after, Map<String, Object> values) {
        Shapes.mustFit(values, "ProcTime", "[X/]+", " must hold only X and /.");
        Shapes.mustFit(values, "DrugNDC", "[0-9]{11}", " must have 11 digits.");
        Shapes.mustFit(values, "RevenueCodeDefault", "[0-9]{3}", " must have 3 digits.");
        Shapes.mustFit(
                values,
                "DiagnosticCodes",
                "[A-Za-z0-9.]+(,[A-Za-z0-9.]+){0,3}",
                " must be at most four codes with commas between them and no blanks.");
        Lookups.mustBeCode(rows, "MedicalCode", values.get("MedicalCode"));
        Lookups.mustBeCode(rows, "SubstitutionCode", values.get("SubstitutionCode"));
        if (!held(after, "PaintText").isEmpty() && !"Text".equals(held(after, "PaintType"))) {
            throw Refusal.invalid("PaintText goes only with PaintType Text.");
        }
        if ("true".equals(held(after, "AreaAlsoToothRange"))
                && !List.of("Quad", "Arch").contains(held(after, "TreatArea"))) {
            throw Refusal.invalid("AreaAlsoToothRange goes only with TreatArea Quad or Arch.");
        }
        values.put("DateTStamp", call.now());
    }

    /** A value of a row that may lack it. */
    private static String held(Row row, String column) {
        return String.valueOf(row.values().getOrDefault(column, ""));
    }
}
