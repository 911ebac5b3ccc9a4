package org.frontdesk.app.shell;

/** Where in the window one is; the first four stand on the rail. */
public enum Place {
    PATIENTS,
    DISCOUNT_PLANS,
    ACTIVITY,
    SETTINGS,
    /** The page of one patient. */
    PATIENT,
    /** The patient's view, in which a plan is signed. */
    SIGNING,
    /** Where a signed plan's file is verified. */
    VERIFY
}
