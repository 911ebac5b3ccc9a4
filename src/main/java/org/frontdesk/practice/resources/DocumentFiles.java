package org.frontdesk.practice.resources;

import java.util.Base64;
import java.util.Locale;
import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.http.Reply;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Store;

/** The practice's own way to open a stored file, beside the API, which has none. */
public final class DocumentFiles {
    private DocumentFiles() {}

    /** The bytes of a document, as they were uploaded. */
    public static Reply file(Store store, String number) {
        if (!number.matches("[0-9]{1,18}")) {
            throw Refusal.invalid("DocNum is invalid.");
        }
        String sql = "SELECT RawBase64, Extension FROM document WHERE DocNum = ?";
        Row row = store.read(rows -> rows.row(sql, Long.valueOf(number)))
                .orElseThrow(() -> Refusal.notFound("Document not found."));
        String type = switch (row.text("Extension").toLowerCase(Locale.ROOT)) {
            case ".pdf" -> "application/pdf";
            case ".png" -> "image/png";
            case ".jpg", ".jpeg" -> "image/jpeg";
            case ".txt" -> "text/plain";
            default -> "application/octet-stream";
        };
        return Reply.file(type, Base64.getDecoder().decode(row.text("RawBase64")));
    }
}
