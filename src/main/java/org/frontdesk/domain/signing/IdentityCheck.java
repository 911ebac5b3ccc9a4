package org.frontdesk.domain.signing;

/**
 * How the practice knew who signs.
 *
 * @param note in words, asked of {@link Kind#OTHER} only
 */
public record IdentityCheck(Kind kind, String note) {
    /** The ways that need no words, and any other. */
    public enum Kind {
        /** The person is known to whoever is at the desk. */
        KNOWN,
        PHOTO_ID,
        OTHER
    }

    public static IdentityCheck of(Kind kind) {
        return new IdentityCheck(kind, "");
    }

    boolean isSaid() {
        return kind != Kind.OTHER || !note.isBlank();
    }
}
