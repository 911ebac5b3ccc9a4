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
            case PassphraseVault closed -> strings.get("drafts.place.passphrase");
            case Locked waiting -> strings.get("drafts.place.locked");
            case Memory memory ->
                strings.get("drafts.place.memory", memory.why().sentence(strings));
        };
    }

    /** What a person can do so that work is kept on the disk. */
    default Offer offer() {
        return switch (this) {
            case NotOpen none -> Offer.NONE;
            case OpenVault open -> Offer.NONE;
            case SealedVault closed -> Offer.NONE;
            case PassphraseVault closed -> Offer.NONE;
            case Locked waiting -> Offer.TYPE_PASSPHRASE;
            case Memory memory -> memory.why() instanceof VaultTrouble.NoKey ? Offer.MAKE_PASSPHRASE : Offer.TRY_AGAIN;
        };
    }

    /** An act of the person at the desk. */
    enum Offer {
        NONE,
        MAKE_PASSPHRASE,
        TYPE_PASSPHRASE,
        TRY_AGAIN;

        /** For its button; empty where there is nothing to do. */
        public String word(Strings strings) {
            return switch (this) {
                case NONE -> "";
                case MAKE_PASSPHRASE -> strings.get("keeping.make");
                case TYPE_PASSPHRASE -> strings.get("keeping.type");
                case TRY_AGAIN -> strings.get("keeping.again");
            };
        }
    }

    /** No connection is open yet. */
    record NotOpen() implements KeepingPlace {}

    /** On the disk, in the vault of invented people that opens by itself. */
    record OpenVault() implements KeepingPlace {}

    /** On the disk, sealed with a key in the keychain. */
    record SealedVault() implements KeepingPlace {}

    /** On the disk, sealed with a passphrase that was typed. */
    record PassphraseVault() implements KeepingPlace {}

    /** In memory, until the passphrase of what is on the disk is typed. */
    record Locked() implements KeepingPlace {}

    /** In memory until the program ends. */
    record Memory(VaultTrouble why) implements KeepingPlace {}
}
