package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.id;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import org.frontdesk.practice.http.Json;
import org.frontdesk.practice.http.Reply;
import org.frontdesk.practice.http.Resource;

/** SecurityPerms: what the customer key may do; the practice server allows everything it offers. */
final class SecurityPerms extends Resource {
    private static final List<String> GROUPS =
            List.of("ReadAll", "AllOthers", "Documents", "InsuranceSimple", "Insurance", "Patients", "ProcedureLogs");

    SecurityPerms() {
        super("securityperms", "SecurityPerm", "preference", id("PrefNum"));
        serves("GET", false, "", call -> permissions());
    }

    private static Reply permissions() {
        ArrayNode list = Json.array();
        for (String group : GROUPS) {
            list.addObject().put("Permission", "Api" + group).put("HasPermission", "true");
        }
        return Reply.ok(list);
    }
}
