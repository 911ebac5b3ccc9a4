package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.derived;
import static org.frontdesk.practice.http.Field.flag;
import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.of;
import static org.frontdesk.practice.http.Field.text;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Filter;
import org.frontdesk.practice.http.Kinds;
import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.http.Reply;
import org.frontdesk.practice.http.Resource;
import org.frontdesk.practice.store.Reading;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/** Userods: the people who work with the practice's program, hidden ones only when asked for. */
final class Userods extends Resource {
    Userods() {
        super(
                "userods",
                "Userod",
                "userod",
                id("UserNum"),
                text("UserName", 255).required().onPut(),
                of("userGroupNums", Kinds.listOfOne(), "t.UserGroupNum"),
                id("EmployeeNum").settable(),
                text("employeeName", 255),
                id("ClinicNum").settable().refers("clinic", "ClinicNum", "Clinic not found"),
                id("ProviderNum").settable().refers("provider", "ProvNum", "Provider not found"),
                derived(
                        "providerName",
                        "SELECT trim(FName || ' ' || LName) || CASE Suffix WHEN '' THEN '' ELSE ', ' || Suffix END"
                                + " FROM provider WHERE ProvNum = t.ProviderNum"),
                text("emailAddress", 255),
                flag("IsHidden").onPut(),
                id("UserNumCEMT"),
                flag("IsPasswordResetRequired").settable());
        serves("GET", false, "", this::inUse);
        audits("AddNewUser", "SecurityAdmin", "");
        announces("Security");
        serves("POST", false, "", this::enter);
        servesPut();
    }

    /** The answer says the password and the group again, as the page shows it; the password is kept nowhere. */
    private Reply enter(Call call) {
        return call.store().write(rows -> {
            Map<String, Object> row = sentValues(call, true);
            checkName(rows, 0, row);
            row.put("UserGroupNum", group(call).orElseThrow(() -> Refusal.invalid("UserGroupNum is required.")));
            checkReferences(rows, row);
            String password = call.sent("Password")
                    .filter(text -> !text.isEmpty())
                    .orElseThrow(() -> Refusal.invalid("Password is required."));
            checkPassword(rows, password);
            Row made = found(rows, rows.insert("userod", row));
            recordCreation(call, rows, made);
            ObjectNode answer = write(made);
            answer.put("UserGroupNum", (Long) row.get("UserGroupNum")).put("Password", password);
            return Reply.created(answer, "/userods/" + made.number("UserNum")).withoutLocation();
        });
    }

    @Override
    protected void checkChange(Call call, Writing rows, Row before, Map<String, Object> changes) {
        checkName(rows, before.number("UserNum"), changes);
        group(call).ifPresent(group -> changes.put("UserGroupNum", group));
        call.sent("Password").filter(text -> !text.isEmpty()).ifPresent(password -> checkPassword(rows, password));
    }

    private static Optional<Long> group(Call call) {
        return call.sent("UserGroupNum").filter(text -> !text.isBlank()).map(sent -> {
            long group = (Long) Kinds.id().read("UserGroupNum", sent);
            if (group == 0) {
                throw Refusal.invalid("UserGroupNum is invalid.");
            }
            return group;
        });
    }

    private static void checkName(Reading rows, long user, Map<String, Object> values) {
        String name = values.getOrDefault("UserName", "").toString();
        if (!name.equals(name.stripTrailing())) {
            throw Refusal.invalid("UserName must not end with a blank.");
        }
        String taken = "SELECT 1 AS found FROM userod WHERE fold(UserName) = fold(?) AND UserNum <> ?";
        if (!name.isEmpty() && rows.row(taken, name, user).isPresent()) {
            throw Refusal.invalid("UserName is already taken.");
        }
    }

    private static void checkPassword(Reading rows, String password) {
        boolean symbol = List.of("1", "true").contains(rows.preference("PasswordsStrongIncludeSpecial", "0"));
        String pattern = "(?=.*[0-9])(?=.*[a-z])(?=.*[A-Z])" + (symbol ? "(?=.*[^A-Za-z0-9])" : "") + ".{8,}";
        if (!password.matches(pattern)) {
            throw Refusal.invalid("Password must have 8 characters or more, with a digit, a lower and an upper case"
                    + " letter" + (symbol ? " and a symbol." : "."));
        }
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
