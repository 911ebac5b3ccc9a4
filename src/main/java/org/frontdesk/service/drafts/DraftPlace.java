package org.frontdesk.service.drafts;

import org.frontdesk.service.vault.VaultTrouble;
import org.frontdesk.text.Strings;

/** Where the unsaved work of a connection is kept, for the person to know. */
public sealed interface DraftPlace {
    /** In one line; empty while there is nothing to say. */
    default String sentence(Strings strings) {
        return switch (this) {
            case NotOpen none -> "";
            case OpenVault open -> strings.get("drafts.place.open");
            case SealedVault closed -> strings.get("drafts.place.sealed");
            case Memory memory ->
                strings.get("drafts.place.memory", memory.why().sentence(strings));
        };
    }

    /** No connection is open yet. */
    record NotOpen() implements DraftPlace {}

    /** On the disk, in the vault of invented people that opens by itself. */
    record OpenVault() implements DraftPlace {}

    /** On the disk, sealed with a key in the keychain. */
    record SealedVault() implements DraftPlace {}

    /** In memory until the program ends. */
    record Memory(VaultTrouble why) implements DraftPlace {}
}
