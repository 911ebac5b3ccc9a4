package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.choice;
import static org.frontdesk.practice.http.Field.flag;
import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.note;
import static org.frontdesk.practice.http.Field.text;
import static org.frontdesk.practice.http.Field.whole;

import org.frontdesk.practice.http.Resource;

/** CodeGroups: procedure codes that frequency and age limits treat as one. */
final class CodeGroups extends Resource {
    CodeGroups() {
        super(
                "codegroups",
                "CodeGroup",
                "codegroup",
                id("CodeGroupNum"),
                text("GroupName", 50),
                note("ProcCodes"),
                whole("ItemOrder", 0, Integer.MAX_VALUE),
                choice("CodeGroupFixed"),
                flag("IsHidden"),
                flag("ShowInAgeLimit"),
                flag("ShowInFrequency"),
                flag("ShowInOther"));
        serves("GET", false, "", call -> list(call, "t.ItemOrder, t.CodeGroupNum"));
        servesSingle();
    }
}
