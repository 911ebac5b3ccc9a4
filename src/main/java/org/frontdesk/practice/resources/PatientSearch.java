package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.date;
import static org.frontdesk.practice.http.Field.derived;
import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.text;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Filter;
import org.frontdesk.practice.http.Kind;
import org.frontdesk.practice.http.Kinds;
import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.http.Reply;
import org.frontdesk.practice.http.Resource;

/** Patients GET: short rows of the patients whose name, phone and so on begin as asked, whatever the case. */
final class PatientSearch extends Resource {
    private static final List<String> BEGINNINGS =
            List.of("Address", "City", "State", "SSN", "ChartNumber", "Email", "Country");
    /** Patients whose folded name begins as asked, found by the index of that name. */
    private static final String NAMES = "t.PatNum IN (SELECT s.PatNum FROM (SELECT fold(?) AS low) AS asked CROSS JOIN"
            + " patientsearch AS s WHERE s.%1$s >= asked.low AND s.%1$s < asked.low || char(1114111))";

    private static final String PHONES =
            "t.PatNum IN (SELECT s.PatNum FROM (SELECT dial(?) AS part) AS asked CROSS JOIN"
                    + " patientsearch AS s WHERE instr(s.Phones, asked.part) > 0)";
    private static final Filter[] FILTERS = filters();
    private static final Set<String> KNOWN = Stream.concat(
                    Arrays.stream(FILTERS).map(Filter::parameter),
                    Stream.of("Limit", "Offset", "DateFormatString", "DateTimeFormatString"))
            .collect(Collectors.toUnmodifiableSet());

    PatientSearch() {
        super(
                "patients",
                "Patient",
                "patient",
                id("PatNum"),
                text("LName", 100),
                text("FName", 100),
                text("MiddleI", 100),
                text("Preferred", 100),
                text("PatStatus", 30),
                date("Birthdate"),
                text("SSN", 100),
                text("Address", 100),
                text("Address2", 100),
                text("City", 100),
                text("State", 100),
                text("Zip", 100),
                text("HmPhone", 30),
                text("WkPhone", 30),
                text("WirelessPhone", 30),
                text("Email", 100),
                derived("priProvAbbr", "SELECT Abbr FROM provider WHERE ProvNum = t.PriProv"),
                derived("secProvAbbr", "SELECT Abbr FROM provider WHERE ProvNum = t.SecProv"),
                derived("BillingType", "SELECT ItemName FROM definition WHERE DefNum = t.BillingType"),
                text("ChartNumber", 15),
                id("ClinicNum"),
                derived("clinicAbbr", "SELECT Abbr FROM clinic WHERE ClinicNum = t.ClinicNum"),
                text("siteDesc", 255),
                text("TxtMsgOk", 10));
    }

    Reply find(Call call) {
        call.query().keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Refusal.invalid("'" + name + "' is not a valid parameter");
                });
        var query = new LinkedHashMap<>(call.query());
        query.putIfAbsent("showArchived", "false");
        return list(call.asking(query), "t.LName COLLATE NOCASE, t.FName COLLATE NOCASE, t.PatNum", FILTERS);
    }

    private static Filter[] filters() {
        Kind text = Kinds.text(255);
        Kind flag = Kinds.flag();
        Stream<Filter> names = Stream.of("LName", "FName").map(name -> Filter.where(name, text, NAMES.formatted(name)));
        Stream<Filter> beginnings =
                BEGINNINGS.stream().map(name -> Filter.where(name, text, "instr(fold(t." + name + "), fold(?)) = 1"));
        Stream<Filter> others = Stream.of(
                Filter.where("Phone", text, PHONES),
                Filter.where("hideInactive", flag, "? = 'false' OR t.PatStatus NOT IN ('Inactive')"),
                Filter.where("guarOnly", flag, "? = 'false' OR t.Guarantor = t.PatNum"),
                Filter.where(
                        "showArchived",
                        flag,
                        "t.PatStatus <> 'Deleted' AND (? = 'true' OR t.PatStatus NOT IN ('Archived', 'Deceased'))"),
                Filter.equal("Birthdate", Kinds.date()),
                Filter.id("SiteNum"),
                Filter.where(
                        "SubscriberId",
                        text,
                        "t.PatNum IN (SELECT s.Subscriber FROM inssub s"
                                + " WHERE instr(fold(s.SubscriberID), fold(?)) = 1)"),
                Filter.where(
                        "clinicNums", text, "instr(',' || replace(?, ' ', '') || ',', ',' || t.ClinicNum || ',') > 0"),
                Filter.where(
                        "clinicAbbr",
                        text,
                        "EXISTS (SELECT 1 FROM clinic c WHERE c.ClinicNum = t.ClinicNum AND c.Abbr = ?)"),
                Filter.where("invoiceNumber", text, "? = ''"));
        return Stream.of(names, beginnings, others).flatMap(part -> part).toArray(Filter[]::new);
    }
}
