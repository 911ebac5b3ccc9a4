package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.choice;
import static org.frontdesk.practice.http.Field.flag;
import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.text;
import static org.frontdesk.practice.http.Field.whole;

import org.frontdesk.practice.http.Resource;

/** CovCats: the categories insurance percentages are given for; of two that fit, the later in order wins. */
final class CovCats extends Resource {
    CovCats() {
        super(
                "covcats",
                "CovCat",
                "covcat",
                id("CovCatNum"),
                text("Description", 50),
                whole("DefaultPercent", -1, 100),
                whole("CovOrder", 0, Integer.MAX_VALUE),
                flag("IsHidden"),
                choice("EbenefitCat"));
        servesList();
        servesSingle();
    }
}
