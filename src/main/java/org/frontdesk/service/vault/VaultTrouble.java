package org.frontdesk.service.vault;

import org.frontdesk.text.Strings;

/** Why a vault, or one record in it, cannot be used. Nothing is lost by any of these. */
public sealed interface VaultTrouble {
    /** For support: files and causes; no name, no key, nothing of what is kept. */
    String detail();

    /** For the person at the desk: what is the matter and what to do. */
    default String sentence(Strings strings) {
        return switch (this) {
            case WrongKey wrong -> strings.get("vault.trouble.wrongKey");
            case NoKey none -> strings.get("vault.trouble.noKey");
            case KeyGone gone -> strings.get("vault.trouble.keyGone");
            case KeyDamaged file -> strings.get("vault.trouble.keyDamaged");
            case Damaged record -> strings.get("vault.trouble.damaged");
            case FullDisk full -> strings.get("vault.trouble.fullDisk");
            case ReadOnly folder -> strings.get("vault.trouble.readOnly");
            case InUse other -> strings.get("vault.trouble.inUse");
            case Unreachable gone -> strings.get("vault.trouble.unreachable");
        };
    }

    /** The vault was sealed with another key or passphrase. */
    record WrongKey(String detail) implements VaultTrouble {}

    /** There is neither a keychain nor a passphrase, so no vault can be made. */
    record NoKey(String detail) implements VaultTrouble {}

    /** There is a vault, and its key is not in the keychain. */
    record KeyGone(String detail) implements VaultTrouble {}

    /** The file with the key that the passphrase opens is not as it was written. */
    record KeyDamaged(String detail) implements VaultTrouble {}

    /** One record is not as it was sealed. It is set aside, the others stay readable. */
    record Damaged(String detail) implements VaultTrouble {}

    /** The disk takes no more. What was kept before is still kept. */
    record FullDisk(String detail) implements VaultTrouble {}

    /** The folder cannot be written to. */
    record ReadOnly(String detail) implements VaultTrouble {}

    /** Another program has the vault open. */
    record InUse(String detail) implements VaultTrouble {}

    /** The disk fails in another way. */
    record Unreachable(String detail) implements VaultTrouble {}
}
