package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.date;
import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.moment;
import static org.frontdesk.practice.http.Field.money;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Filter;
import org.frontdesk.practice.http.Kinds;
import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.http.Resource;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/** Fees: what a fee schedule asks for a code; no row means no fee. */
final class Fees extends Resource {
    Fees() {
        super(
                "fees",
                "Fee",
                "fee",
                id("FeeNum"),
                money("Amount").required().onPut(),
                id("FeeSched").required().refers("feesched", "FeeSchedNum", "FeeSched not found."),
                id("CodeNum").required().refers("procedurecode", "CodeNum", "ProcedureCode not found for CodeNum."),
                id("ClinicNum").onPost().refers("clinic", "ClinicNum", "Clinic not found."),
                id("ProvNum").onPost().refers("provider", "ProvNum", "Provider not found."),
                id("SecUserNumEntry"),
                date("SecDateEntry"),
                moment("SecDateTEdit"));
        servesList(
                Filter.id("FeeSched").of("feesched", "FeeSchedNum", "FeeSched not found."),
                Filter.id("CodeNum").of("procedurecode", "CodeNum", "ProcedureCode not found for CodeNum."),
                Filter.id("ClinicNum"),
                Filter.id("ProvNum"));
        servesSingle();
        serves("POST", false, "", call -> create(call).withStatus(200));
        servesPut();
        servesDelete();
    }

    /** POST and PUT answer the amount as text, readings as a number. */
    @Override
    protected ObjectNode written(Row row) {
        ObjectNode fee = write(row);
        fee.set("Amount", Kinds.moneyAsText().write(row.value("Amount")));
        return fee;
    }

    @Override
    protected void checkNew(Call call, Writing rows, Map<String, Object> row) {
        long clinic = (Long) row.getOrDefault("ClinicNum", 0L);
        long provider = (Long) row.getOrDefault("ProvNum", 0L);
        String global = rows.text("", "SELECT IsGlobal FROM feesched WHERE FeeSchedNum = ?", row.get("FeeSched"));
        if ("true".equals(global) && (clinic != 0 || provider != 0)) {
            throw Refusal.invalid("ClinicNum and ProvNum are only allowed if the FeeSched is not global.");
        }
        String same = "SELECT 1 AS found FROM fee WHERE FeeSched = ? AND CodeNum = ? AND ClinicNum = ? AND ProvNum = ?";
        if (rows.row(same, row.get("FeeSched"), row.get("CodeNum"), clinic, provider)
                .isPresent()) {
            throw Refusal.invalid("CodeNum already has a fee in this FeeSched.");
        }
        row.put("SecDateEntry", call.today());
        row.put("SecDateTEdit", call.now());
    }

    @Override
    protected void checkChange(Call call, Writing rows, Row before, Map<String, Object> changes) {
        if (!changes.containsKey("Amount")) {
            throw Refusal.invalid("Amount is required.");
        }
        changes.put("SecDateTEdit", call.now());
    }
}
