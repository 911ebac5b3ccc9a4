package org.frontdesk.treatmentplans;

/** What the panel at the right is open for. */
public enum PanelAct {
    NONE,
    NEW,
    DETAILS,
    COPY,
    COPY_AND_SIGN,
    DELETE
}
