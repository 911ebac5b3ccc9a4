package org.frontdesk.practice;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.frontdesk.practice.http.PermissionGroup;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/**
 * The keys that open the practice: the owner's, which may do everything, and further customer keys with fewer permissions.
 * Made at random, kept with the practice's data.
 */
final class PracticeKeys {
    private static final int BYTES = 18;
    private static final String DEVELOPER = "developer";
    private static final String CUSTOMER = "customer";

    private final PracticeKey owner;
    private final List<PracticeKey> further = new CopyOnWriteArrayList<>();

    private PracticeKeys(PracticeKey owner) {
        this.owner = owner;
    }

    /** Whether this is the first start on the folder. */
    static boolean areMissing(Writing rows) {
        return rows.row("SELECT Value FROM practicekey LIMIT 1").isEmpty();
    }

    /** The keys kept with the practice, or the owner's as given; the owner's are made when missing. */
    static PracticeKeys of(Writing rows, Optional<OwnerKeys> given) {
        var made = new OwnerKeys(kept(rows, DEVELOPER), kept(rows, CUSTOMER));
        String developer = given.orElse(made).developer();
        String customer = given.orElse(made).customer();
        var keys = new PracticeKeys(new PracticeKey(developer, customer, PermissionGroup.all()));
        rows.rows("SELECT Value, Permissions FROM practicekey WHERE Name NOT IN (?, ?)", DEVELOPER, CUSTOMER)
                .forEach(row -> keys.further.add(new PracticeKey(developer, row.text("Value"), groups(row))));
        return keys;
    }

    PracticeKey owner() {
        return owner;
    }

    List<PracticeKey> further() {
        return List.copyOf(further);
    }

    /** The key that an Authorization header shows; every key is compared, so that the time tells nothing. */
    Optional<PracticeKey> shown(String header) {
        byte[] given = header.strip().getBytes(StandardCharsets.UTF_8);
        Optional<PracticeKey> shown = Optional.of(owner).filter(key -> key.opens(given));
        for (PracticeKey key : further) {
            shown = key.opens(given) ? Optional.of(key) : shown;
        }
        return shown;
    }

    /** Makes a further customer key. */
    PracticeKey add(Writing rows, Set<PermissionGroup> groups) {
        var key = new PracticeKey(owner.developer(), random(), groups);
        var row = new LinkedHashMap<String, Object>();
        row.put("Name", CUSTOMER + " " + key.customer());
        row.put("Value", key.customer());
        row.put("Permissions", groups.stream().map(PermissionGroup::word).collect(Collectors.joining(",")));
        rows.insert("practicekey", row);
        return key;
    }

    void added(PracticeKey key) {
        further.add(key);
    }

    private static Set<PermissionGroup> groups(Row row) {
        return Stream.of(row.text("Permissions").split(","))
                .flatMap(word -> PermissionGroup.named(word).stream())
                .collect(Collectors.toSet());
    }

    private static String kept(Writing rows, String name) {
        return rows.row("SELECT Value FROM practicekey WHERE Name = ?", name)
                .map(row -> row.text("Value"))
                .orElseGet(() -> {
                    String made = random();
                    rows.insert("practicekey", Map.of("Name", name, "Value", made));
                    return made;
                });
    }

    private static String random() {
        var random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    @Override
    public String toString() {
        return "PracticeKeys[hidden]";
    }
}
