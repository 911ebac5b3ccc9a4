package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.text;

import org.frontdesk.practice.http.Filter;
import org.frontdesk.practice.http.Resource;

/** CovSpans: the procedure codes a coverage category spans, compared as text. */
final class CovSpans extends Resource {
    CovSpans() {
        super(
                "covspans",
                "CovSpan",
                "covspan",
                id("CovSpanNum"),
                id("CovCatNum"),
                text("FromCode", 15),
                text("ToCode", 15));
        servesList(Filter.id("CovCatNum").of("covcat", "CovCatNum", "CovCat not found."));
        servesSingle();
    }
}
