package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.date;
import static org.frontdesk.practice.http.Field.derived;
import static org.frontdesk.practice.http.Field.flag;
import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.moment;
import static org.frontdesk.practice.http.Field.text;

import java.util.List;
import java.util.Map;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Filter;
import org.frontdesk.practice.http.Kinds;
import org.frontdesk.practice.http.Listing;
import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.http.Reply;
import org.frontdesk.practice.http.Resource;
import org.frontdesk.practice.store.Reading;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/** Providers: the dentists and hygienists of the practice. */
final class Providers extends Resource {
    Providers() {
        super(
                "providers",
                "Provider",
                "provider",
                id("ProvNum"),
                text("Abbr", 255).required().onPut(),
                text("LName", 100).settable(),
                text("FName", 100).settable(),
                text("MI", 100).settable(),
                text("Suffix", 100).settable(),
                id("FeeSched").onPost().refers("feesched", "FeeSchedNum", "FeeSched not found"),
                id("Specialty").settable(),
                text("SSN", 12).settable(),
                text("StateLicense", 15).settable(),
                flag("IsSecondary").onPost(),
                text("provColor", 20),
                flag("IsHidden").onPost(),
                flag("UsingTIN").settable(),
                flag("SigOnFile").settable(),
                text("NationalProvID", 255).settable(),
                moment("DateTStamp"),
                flag("IsNotPerson").onPost(),
                text("ProvStatus", 20),
                flag("IsHiddenReport").onPost(),
                date("Birthdate").onPost(),
                text("SchedNote", 255).onPost(),
                text("PreferredName", 100).settable(),
                derived("serverDateTime", "''"));
        servesSingle();
        serves("GET", false, "", this::all);
        audits("ProviderEdit", "ProviderEdit", "");
        announces("Providers");
        servesPost();
        servesPut();
    }

    @Override
    protected void checkNew(Call call, Writing rows, Map<String, Object> row) {
        boolean person = !"true".equals(row.get("IsNotPerson"));
        for (String field : List.of("FName", "MI")) {
            if (!person && !row.getOrDefault(field, "").equals("")) {
                throw Refusal.invalid(field + " must be absent if IsNotPerson is \"true\".");
            }
        }
        call.sent("BirthDate")
                .ifPresent(sent -> row.put("Birthdate", Kinds.date().read("BirthDate", sent)));
        check(call, rows, row);
        row.putIfAbsent(
                "FeeSched",
                Long.valueOf(rows.text(
                        "0",
                        "SELECT FeeSchedNum FROM feesched WHERE IsHidden = 'false'"
                                + " ORDER BY ItemOrder, FeeSchedNum")));
        row.putIfAbsent(
                "Specialty",
                Long.valueOf(rows.text(
                        "0",
                        "SELECT DefNum FROM definition WHERE Category = ? AND IsHidden = 'false'"
                                + " ORDER BY ItemOrder, DefNum",
                        Lookups.SPECIALTIES)));
        row.put("ItemOrder", Long.valueOf(rows.text("0", "SELECT COALESCE(MAX(ItemOrder), -1) + 1 FROM provider")));
    }

    @Override
    protected void checkChange(Call call, Writing rows, Row before, Map<String, Object> changes) {
        check(call, rows, changes);
    }

    /** Either spelling of the number is understood, whichever a method's page has. */
    private static void check(Call call, Reading rows, Map<String, Object> values) {
        call.sent("NationalProvId")
                .ifPresent(sent -> values.put("NationalProvID", Kinds.text(255).read("NationalProvId", sent)));
        String number = values.getOrDefault("SSN", "").toString();
        if (!number.matches("[0-9]*")) {
            throw Refusal.invalid("SSN must be digits without dashes.");
        }
        Lookups.mustBeOf(rows, "Specialty", values.get("Specialty"), Lookups.SPECIALTIES);
        values.put("DateTStamp", call.now());
    }

    private Reply all(Call call) {
        Listing found = Listing.of(
                call,
                select(),
                "t.ProvNum",
                Filter.where("ClinicNum", Kinds.id(), "t.IsHidden = 'false' AND ? >= 0")
                        .of("clinic", "ClinicNum", "Clinic not found"),
                Filter.changedSince("DateTStamp"));
        boolean ofClinic = call.parameter("ClinicNum").isPresent();
        return Reply.ok(ofClinic ? found.write(call, this::write) : stamped(call, found.write(call, this::write)));
    }
}
