package org.frontdesk.service;

import java.io.IOException;

/** Somebody else changed meanwhile what a write was about to change; nothing was sent. */
public final class Overtaken extends IOException {
    private static final long serialVersionUID = 1L;

    /** @param what names the row and the fields, in words of the API */
    public Overtaken(String what) {
        super(what);
    }
}
