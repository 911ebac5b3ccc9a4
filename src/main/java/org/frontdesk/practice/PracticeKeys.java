package org.frontdesk.practice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.frontdesk.practice.store.Writing;

/** The developer's and the customer's key: made at random at the first start, kept with the practice's data. */
record PracticeKeys(String developer, String customer) {
    private static final int BYTES = 18;

    /** Whether this is the first start on the folder. */
    static boolean areMissing(Writing rows) {
        return rows.row("SELECT Value FROM practicekey LIMIT 1").isEmpty();
    }

    static PracticeKeys of(Writing rows) {
        return new PracticeKeys(key(rows, "developer"), key(rows, "customer"));
    }

    String authorization() {
        return "ODFHIR " + developer + "/" + customer;
    }

    boolean open(String header) {
        return MessageDigest.isEqual(
                authorization().getBytes(StandardCharsets.UTF_8), header.strip().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "PracticeKeys[hidden]";
    }

    private static String key(Writing rows, String name) {
        return rows.row("SELECT Value FROM practicekey WHERE Name = ?", name)
                .map(row -> row.text("Value"))
                .orElseGet(() -> {
                    var random = new byte[BYTES];
                    new SecureRandom().nextBytes(random);
                    String made = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
                    rows.insert("practicekey", Map.of("Name", name, "Value", made));
                    return made;
                });
    }
}
