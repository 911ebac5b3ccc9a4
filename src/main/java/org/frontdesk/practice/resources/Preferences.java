package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.note;
import static org.frontdesk.practice.http.Field.text;

import org.frontdesk.practice.http.Filter;
import org.frontdesk.practice.http.Kinds;
import org.frontdesk.practice.http.Resource;

/** Preferences: the settings of the practice, all of them text; an unknown name finds nothing. */
final class Preferences extends Resource {
    Preferences() {
        super("preferences", "Preference", "preference", id("PrefNum"), text("PrefName", 255), note("ValueString"));
        servesList(Filter.equal("PrefName", Kinds.text(255)));
    }
}
