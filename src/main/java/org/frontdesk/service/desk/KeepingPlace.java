package org.frontdesk.service.desk;

import org.frontdesk.service.vault.VaultTrouble;
import org.frontdesk.text.Strings;

/** Where a desk keeps what is unsaved on a connection, for the person to know. */
public sealed interface KeepingPlace {
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
    record NotOpen() implements KeepingPlace {}

    /** On the disk, in the vault of invented people that opens by itself. */
    record OpenVault() implements KeepingPlace {}

    /** On the disk, sealed with a key in the keychain. */
    record SealedVault() implements KeepingPlace {}

    /** In memory until the program ends. */
    record Memory(VaultTrouble why) implements KeepingPlace {}
}
