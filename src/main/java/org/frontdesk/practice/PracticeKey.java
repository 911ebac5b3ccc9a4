package org.frontdesk.practice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.frontdesk.practice.http.PermissionGroup;

/** A developer key with one customer key, and what the pair may do. */
record PracticeKey(String developer, String customer, Set<PermissionGroup> groups, byte[] header) {
    PracticeKey(String developer, String customer, Set<PermissionGroup> groups) {
        this(
                developer,
                customer,
                Set.copyOf(groups),
                ("ODFHIR " + developer + "/" + customer).getBytes(StandardCharsets.UTF_8));
    }

    String authorization() {
        return new String(header, StandardCharsets.UTF_8);
    }

    /** Compares in constant time. */
    boolean opens(byte[] given) {
        return MessageDigest.isEqual(header, given);
    }

    /** Whether the key may only read, for which the API allows fewer requests. */
    boolean readsOnly() {
        return groups.equals(Set.of(PermissionGroup.READ_ALL));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PracticeKey key && key.opens(header) && key.groups.equals(groups);
    }

    @Override
    public int hashCode() {
        return groups.hashCode();
    }

    @Override
    public String toString() {
        return "PracticeKey[hidden]";
    }
}
