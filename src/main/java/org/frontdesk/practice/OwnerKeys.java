package org.frontdesk.practice;

import java.util.Optional;
import java.util.regex.Pattern;

/** A developer key and a customer key that somebody chose for the practice. */
public record OwnerKeys(String developer, String customer) {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{16,100}");

    public OwnerKeys {
        if (!KEY.matcher(developer).matches() || !KEY.matcher(customer).matches()) {
            throw new IllegalArgumentException("A key is 16 to 100 letters, digits, - and _.");
        }
    }

    /** Reads {@code developerKey/customerKey}, with or without the word ODFHIR before it. */
    public static Optional<OwnerKeys> of(String line) {
        String[] keys = line.strip().replaceFirst("^ODFHIR +", "").split("/", -1);
        try {
            return keys.length == 2 ? Optional.of(new OwnerKeys(keys[0], keys[1])) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "OwnerKeys[hidden]";
    }
}
