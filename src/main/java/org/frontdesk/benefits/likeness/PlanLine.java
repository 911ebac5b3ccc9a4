package org.frontdesk.benefits.likeness;

import org.frontdesk.domain.PlanId;

/**
 * Another plan, ready to show.
 *
 * @param name of carrier and group
 * @param why it is in the list, with its number
 * @param like how many rows are equal, empty while its rows are not read
 */
public record PlanLine(PlanId plan, String name, String why, String like) {}
