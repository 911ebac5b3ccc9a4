package org.frontdesk.signing;

/**
 * A line of the plan in the patient's words.
 *
 * @param title the treatment
 * @param detail where in the mouth, and who else pays what
 * @param pays what the patient pays, with the sign of currency
 */
record PageLine(String title, String detail, String pays) {}
