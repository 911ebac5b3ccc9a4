package org.frontdesk.domain.benefit.template;

/**
 * What a category or a code group is called, here and elsewhere.
 *
 * @param name the practice's own
 * @param standard the API's EbenefitCat or CodeGroupFixed, {@code None} for one of the practice's own
 */
public record Called(String name, String standard) {
    static final String OWN = "None";

    public Called {
        name = name.strip();
    }

    boolean isStandard() {
        return !standard.isEmpty() && !standard.equals(OWN);
    }
}
