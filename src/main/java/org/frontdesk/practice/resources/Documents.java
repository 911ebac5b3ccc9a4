package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.choice;
import static org.frontdesk.practice.http.Field.derived;
import static org.frontdesk.practice.http.Field.flag;
import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.moment;
import static org.frontdesk.practice.http.Field.text;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Filter;
import org.frontdesk.practice.http.Json;
import org.frontdesk.practice.http.Listing;
import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.http.Reply;
import org.frontdesk.practice.http.Resource;
import org.frontdesk.practice.store.Reading;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/** Documents: files kept with a patient. The file itself comes and is stored as base64. */
final class Documents extends Resource {
    private static final List<String> FILE_TRANSFERS =
            List.of("UploadSftp", "DownloadSftp", "Thumbnails", "DownloadMount");

    Documents() {
        super(
                "documents",
                "Document",
                "document",
                id("DocNum"),
                text("Description", 255).settable(),
                moment("DateCreated").settable(),
                id("DocCategory"),
                derived("docCategory", "SELECT ItemName FROM definition WHERE DefNum = t.DocCategory"),
                id("PatNum").required().refers("patient", "PatNum", "Patient not found"),
                text("FileName", 255),
                choice("ImgType", "Document", "Radiograph", "Photo", "File", "Attachment")
                        .settable(),
                text("ToothNumbers", 255).settable(),
                moment("DateTStamp"),
                id("ProvNum").settable().refers("provider", "ProvNum", "Provider not found"),
                flag("PrintHeading").settable());
        serves("GET", false, "", this::ofPatient);
        audits("ImageCreate", "ImageEdit", "ImageDelete");
        servesSingle();
        serves("POST", false, "Upload", this::create);
        serves("POST", false, "SetByUrl", call -> fetched());
        FILE_TRANSFERS.forEach(action -> serves("POST", false, action, call -> transferred(action)));
        servesPut();
        servesDelete();
    }

    private Reply ofPatient(Call call) {
        Filter patient = Filter.id("PatNum").needed().of("patient", "PatNum", "Patient not found");
        ArrayNode list =
                Listing.of(call, select(), "t.DateCreated, t.DocNum", patient).write(call, this::listed);
        return Reply.ok(stamped(call, list));
    }

    /** A row of the list, which writes two of its keys as text. */
    private ObjectNode listed(Row row) {
        ObjectNode document = write(row);
        ObjectNode listed = Json.object().set("DocNum", document.get("DocNum"));
        listed.put("MountNum", 0).put("filePath", row.text("FileName"));
        listed.set("Description", document.get("Description"));
        listed.put("PatNum", row.text("PatNum")).put("Note", "");
        for (String field : List.of("DateCreated", "docCategory", "DocCategory", "ToothNumbers")) {
            listed.set(field, document.get(field));
        }
        listed.put("ProvNum", row.text("ProvNum"));
        listed.set("PrintHeading", document.get("PrintHeading"));
        return listed.set("DateTStamp", document.get("DateTStamp"));
    }

    /** The practice server answers what it is asked and asks nobody itself. */
    private static Reply fetched() {
        throw Refusal.invalid("The practice server fetches no files from a url; send the file with Upload.");
    }

    private static Reply transferred(String action) {
        throw Refusal.invalid(action + " needs an SFTP server, and the practice server knows none.");
    }

    @Override
    protected void checkNew(Call call, Writing rows, Map<String, Object> row) {
        String content = call.sent("rawBase64").orElse("");
        String extension = call.sent("extension").orElse("");
        if (content.isBlank()) {
            throw Refusal.invalid("rawBase64 is required.");
        }
        if (!extension.matches("\\.[A-Za-z0-9]{1,10}")) {
            throw Refusal.invalid(
                    extension.isBlank() ? "extension is required." : "extension must begin with a dot, such as .pdf.");
        }
        try {
            Base64.getDecoder().decode(content);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("rawBase64 is not valid base64.");
        }
        refuseHidden(rows, row);
        row.put("RawBase64", content);
        row.put("Extension", extension);
        row.put("FileName", "x");
        row.putIfAbsent("DateCreated", call.now());
        row.put("DocCategory", category(rows, call.sent("DocCategory").orElse("")));
        check(call, row);
    }

    @Override
    protected void checkChange(Call call, Writing rows, Row before, Map<String, Object> changes) {
        refuseHidden(rows, changes);
        call.sent("DocCategory")
                .filter(sent -> !sent.isBlank())
                .ifPresent(sent -> changes.put("DocCategory", category(rows, sent)));
        check(call, changes);
    }

    private static void refuseHidden(Reading rows, Map<String, Object> values) {
        String hidden = "SELECT IsHidden FROM provider WHERE ProvNum = ?";
        if ("true".equals(rows.text("", hidden, values.getOrDefault("ProvNum", 0)))) {
            throw Refusal.invalid("ProvNum must be of a provider who is not hidden.");
        }
    }

    private static void check(Call call, Map<String, Object> values) {
        values.computeIfPresent(
                "ToothNumbers", (field, teeth) -> ToothRanges.expanded("ToothNumbers", teeth.toString()));
        values.put("DateTStamp", call.now());
    }

    /** An image category by number or name; the first one when none is sent. */
    static long category(Reading rows, String sent) {
        if (sent.isBlank()) {
            return Long.parseLong(rows.text(
                    "0",
                    "SELECT DefNum FROM definition WHERE Category = ? AND IsHidden = 'false' ORDER BY ItemOrder, DefNum",
                    Lookups.IMAGE_CATEGORIES));
        }
        if (!sent.matches("[0-9]{1,18}")) {
            return Lookups.named(rows, "DocCategory", Lookups.IMAGE_CATEGORIES, sent);
        }
        Lookups.mustBeOf(rows, "DocCategory", Long.valueOf(sent), Lookups.IMAGE_CATEGORIES);
        return Long.parseLong(sent);
    }
}
