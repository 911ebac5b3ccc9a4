package org.frontdesk.app;

/** Which version of the program this is. */
public final class Version {
    private Version() {}

    /** The number in the program's archive; "development" when it runs from classes. */
    public static String number() {
        String packed = Version.class.getPackage().getImplementationVersion();
        return packed == null ? "development" : packed;
    }
}
