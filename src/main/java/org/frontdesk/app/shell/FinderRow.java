package org.frontdesk.app.shell;

/**
 * A line of the drop-down under the patient box.
 *
 * @param icon an Ikonli literal
 * @param detail what tells two of the same title apart
 * @param mark a word of warning such as a patient's status, or empty
 * @param act what Enter does
 */
public record FinderRow(String id, String icon, String title, String detail, String mark, Runnable act) {}
