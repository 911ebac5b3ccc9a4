package org.frontdesk.activity;

/** What a state means to the person; the colour and the icon beside its word. */
public enum Tone {
    /** Nothing is to be done. */
    CALM("", "mdi2c-clock-outline"),
    DONE("badge-ok", "mdi2c-check"),
    /** To be looked at. */
    ATTENTION("badge-warn", "mdi2h-help-circle-outline"),
    REFUSED("badge-danger", "mdi2a-alert-circle-outline"),
    GONE("", "mdi2c-cancel"),
    /** Somebody looked, and nothing was altered. */
    SEEN("", "mdi2e-eye-outline");

    private final String style;
    private final String icon;

    Tone(String style, String icon) {
        this.style = style;
        this.icon = icon;
    }

    /** A style class, empty for none. */
    public String style() {
        return style;
    }

    /** An Ikonli literal. */
    public String icon() {
        return icon;
    }
}
