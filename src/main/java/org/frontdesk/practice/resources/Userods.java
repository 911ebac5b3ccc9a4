package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.derived;
import static org.frontdesk.practice.http.Field.flag;
import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.of;
import static org.frontdesk.practice.http.Field.text;

import java.util.HashMap;
import java.util.Map;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Filter;
import org.frontdesk.practice.http.Kinds;
import org.frontdesk.practice.http.Reply;
import org.frontdesk.practice.http.Resource;

/** Userods: the people who work with the practice's program, hidden ones only when asked for. */
final class Userods extends Resource {
    Userods() {
        super(
                "userods",
                "Userod",
                "userod",
                id("UserNum"),
                text("UserName", 255),
                of("userGroupNums", Kinds.listOfOne(), "t.UserGroupNum"),
                id("EmployeeNum"),
                text("employeeName", 255),
                id("ClinicNum"),
                id("ProviderNum"),
                derived("providerName", "SELECT Abbr FROM provider WHERE ProvNum = t.ProviderNum"),
                text("emailAddress", 255),
                flag("IsHidden"),
                id("UserNumCEMT"),
                flag("IsPasswordResetRequired"));
        serves("GET", false, "", this::inUse);
    }

    private Reply inUse(Call call) {
        Map<String, String> query = new HashMap<>(call.query());
        query.putIfAbsent("includeHidden", "false");
        query.putIfAbsent("includeCEMT", "false");
        return list(
                call.asking(query),
                "t.UserNum",
                Filter.where("includeHidden", Kinds.flag(), "? = 'true' OR t.IsHidden = 'false'"),
                Filter.where("includeCEMT", Kinds.flag(), "? = 'true' OR t.UserNumCEMT = 0"));
    }
}
