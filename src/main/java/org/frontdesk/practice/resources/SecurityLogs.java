package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.note;
import static org.frontdesk.practice.http.Field.text;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Filter;
import org.frontdesk.practice.http.Kinds;
import org.frontdesk.practice.http.Listing;
import org.frontdesk.practice.http.Reply;
import org.frontdesk.practice.http.Resource;
import org.frontdesk.practice.store.Row;

/** SecurityLogs: the audit trail of what was written through the API, the newest first, with American moments. */
final class SecurityLogs extends Resource {
    private static final DateTimeFormatter STORED = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("M/d/uuuu h:mm:ss a", Locale.US);

    SecurityLogs() {
        super(
                "securitylogs",
                "SecurityLog",
                "securitylog",
                id("SecurityLogNum"),
                text("PermType", 50),
                id("UserNum"),
                text("LogDateTime", 30),
                note("LogText"),
                id("PatNum"),
                text("CompName", 255),
                text("LogSource", 30));
        serves("GET", false, "", this::own);
    }

    private Reply own(Call call) {
        Listing page = Listing.of(
                call,
                "SELECT * FROM (" + select() + " WHERE t.LogSource = 'API') AS t",
                "t.SecurityLogNum DESC",
                Filter.equal("PermType", Kinds.text(50)));
        return Reply.ok(page.write(call, this::shown));
    }

    private ObjectNode shown(Row row) {
        return write(row)
                .put(
                        "LogDateTime",
                        LocalDateTime.parse(row.text("LogDateTime"), STORED).format(SHOWN));
    }
}
