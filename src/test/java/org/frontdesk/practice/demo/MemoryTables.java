package org.frontdesk.practice.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.frontdesk.practice.store.RowSink;

/** Tables that are lists: what the demo practice inserts, with the keys given as a database would. */
final class MemoryTables implements RowSink {
    static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("appointment", "AptNum"),
            Map.entry("benefit", "BenefitNum"),
            Map.entry("carrier", "CarrierNum"),
            Map.entry("claimproc", "ClaimProcNum"),
            Map.entry("codegroup", "CodeGroupNum"),
            Map.entry("commlog", "CommlogNum"),
            Map.entry("covcat", "CovCatNum"),
            Map.entry("covspan", "CovSpanNum"),
            Map.entry("definition", "DefNum"),
            Map.entry("discountplan", "DiscountPlanNum"),
            Map.entry("discountplansub", "DiscountSubNum"),
            Map.entry("document", "DocNum"),
            Map.entry("employer", "EmployerNum"),
            Map.entry("etrans", "EtransNum"),
            Map.entry("etransmessagetext", "EtransMessageTextNum"),
            Map.entry("fee", "FeeNum"),
            Map.entry("feesched", "FeeSchedNum"),
            Map.entry("insplan", "PlanNum"),
            Map.entry("inssub", "InsSubNum"),
            Map.entry("insverify", "InsVerifyNum"),
            Map.entry("patient", "PatNum"),
            Map.entry("patplan", "PatPlanNum"),
            Map.entry("popup", "PopupNum"),
            Map.entry("preference", "PrefNum"),
            Map.entry("procedurecode", "CodeNum"),
            Map.entry("procedurelog", "ProcNum"),
            Map.entry("proctp", "ProcTPNum"),
            Map.entry("provider", "ProvNum"),
            Map.entry("securitylog", "SecurityLogNum"),
            Map.entry("sheetdef", "SheetDefNum"),
            Map.entry("sheetfielddef", "SheetFieldDefNum"),
            Map.entry("treatplan", "TreatPlanNum"),
            Map.entry("treatplanattach", "TreatPlanAttachNum"),
            Map.entry("userod", "UserNum"));

    private final Map<String, List<Map<String, Object>>> tables = new LinkedHashMap<>();

    @Override
    public long insert(String table, Map<String, Object> row) {
        List<Map<String, Object>> rows = tables.computeIfAbsent(table, name -> new ArrayList<>());
        var stored = new LinkedHashMap<>(row);
        String key = KEYS.getOrDefault(table, "PatNum"); // a patient's note has the patient's own
        stored.putIfAbsent(key, rows.size() + 1L);
        rows.add(stored);
        return (long) stored.get(key);
    }

    Map<String, List<Map<String, Object>>> all() {
        return tables;
    }

    List<Map<String, Object>> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    /** The rows whose {@code column} holds {@code value}. */
    List<Map<String, Object>> rows(String table, String column, Object value) {
        return rows(table).stream().filter(row -> value.equals(row.get(column))).toList();
    }

    Map<String, Object> row(String table, long key) {
        return rows(table, KEYS.get(table), key).getFirst();
    }

    Map<String, Object> person(String first, String last) {
        return rows("patient", "FName", first).stream()
                .filter(row -> last.equals(row.get("LName")))
                .findFirst()
                .orElseThrow();
    }
}
