package org.frontdesk.service.pins;

import org.frontdesk.text.Strings;

/** What somebody with a PIN may do beside working at the desk. */
public enum DeskRole {
    FRONT_DESK,
    DENTIST,
    MANAGER;

    /** Whether signatures may be taken off, and roles given. */
    public boolean mayClear() {
        return this != FRONT_DESK;
    }

    public String word(Strings strings) {
        return strings.get("pin.role." + name());
    }
}
