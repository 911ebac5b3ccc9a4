package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.id;

import com.fasterxml.jackson.databind.node.ArrayNode;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Json;
import org.frontdesk.practice.http.PermissionGroup;
import org.frontdesk.practice.http.Reply;
import org.frontdesk.practice.http.Resource;

/** SecurityPerms: what the customer key that asks may do. */
final class SecurityPerms extends Resource {
    SecurityPerms() {
        super("securityperms", "SecurityPerm", "preference", id("PrefNum"));
        serves("GET", false, "", SecurityPerms::permissions);
    }

    private static Reply permissions(Call call) {
        ArrayNode list = Json.array();
        for (PermissionGroup group : PermissionGroup.values()) {
            list.addObject()
                    .put("Permission", group.permission())
                    .put("HasPermission", String.valueOf(call.caller().may(group)));
        }
        return Reply.ok(list);
    }
}
