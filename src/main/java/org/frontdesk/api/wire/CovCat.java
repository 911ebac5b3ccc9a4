package org.frontdesk.api.wire;

/** An insurance category, from the API's CovCats; of two categories that cover a code the one with the higher order counts. */
public record CovCat(
        long covCatNum, String description, int defaultPercent, int covOrder, boolean isHidden, String ebenefitCat) {}
