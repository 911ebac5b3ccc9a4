package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.choice;
import static org.frontdesk.practice.http.Field.derived;
import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.moment;
import static org.frontdesk.practice.http.Field.note;
import static org.frontdesk.practice.http.Field.of;
import static org.frontdesk.practice.http.Field.text;

import java.util.Map;
import java.util.Optional;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Filter;
import org.frontdesk.practice.http.Kinds;
import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.http.Resource;
import org.frontdesk.practice.store.Reading;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/** Commlogs: what was said, written or heard. The kind is a definition, whose number answers carry as text. */
final class CommLogs extends Resource {
    private static final Map<String, String> MODES =
            Map.of("InPerson", "In Person", "EmailAndText", "Email and Text", "PhoneAndText", "Phone and Text");

    CommLogs() {
        super(
                "commlogs",
                "Commlog",
                "commlog",
                id("CommlogNum"),
                id("PatNum").required().refers("patient", "PatNum", "Patient does not exist"),
                moment("CommDateTime").onPost(),
                of("CommType", Kinds.text(20), "t.CommType"),
                derived("commType", "SELECT ItemName FROM definition WHERE DefNum = t.CommType"),
                note("Note").required().onPut(),
                choice(
                                "Mode_",
                                MODES,
                                "None",
                                "Email",
                                "Mail",
                                "Phone",
                                "In Person",
                                "Text",
                                "Email and Text",
                                "Phone and Text")
                        .onPost(),
                choice("SentOrReceived", "Neither", "Sent", "Received").onPost(),
                id("UserNum"),
                moment("DateTStamp"),
                text("CommSource", 30),
                id("ProgramNum"),
                moment("DateTEntry"),
                id("ReferralNum"));
        audits("CommlogCreate", "CommlogEdit", "");
        servesList(Filter.id("PatNum"), Filter.changedSince("DateTStamp"));
        servesSingle();
        servesPost();
        servesPut();
    }

    @Override
    protected void checkNew(Call call, Writing rows, Map<String, Object> row) {
        row.put("CommType", kind(call, rows));
        row.putIfAbsent("CommDateTime", call.now());
        row.put("CommSource", "API");
        row.put("DateTEntry", call.now());
        row.put("DateTStamp", call.now());
    }

    /** By name if one was sent, else by number, else the kind for everything that has none of its own. */
    private static long kind(Call call, Reading rows) {
        Optional<String> name = call.sent("commType").filter(text -> !text.isBlank());
        if (name.isPresent()) {
            return Lookups.named(rows, "commType", Lookups.COMMLOG_TYPES, name.get());
        }
        long number = (Long) Kinds.id()
                .read(
                        "CommType",
                        call.sent("CommType").filter(text -> !text.isBlank()).orElse("0"));
        Lookups.mustBeOf(rows, "CommType", number, Lookups.COMMLOG_TYPES);
        return number != 0
                ? number
                : Long.parseLong(rows.text(
                        "0",
                        "SELECT DefNum FROM definition WHERE Category = ? AND (ItemValue = 'MISC'"
                                + " OR ItemName LIKE 'Misc%') ORDER BY ItemValue = 'MISC' DESC, ItemOrder, DefNum",
                        Lookups.COMMLOG_TYPES));
    }

    @Override
    protected void checkChange(Call call, Writing rows, Row before, Map<String, Object> changes) {
        if (changes.isEmpty()) {
            throw Refusal.invalid("Note is required.");
        }
        changes.put("DateTStamp", call.now());
    }
}
