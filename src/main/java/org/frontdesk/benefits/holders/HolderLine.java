package org.frontdesk.benefits.holders;

import org.frontdesk.domain.PatientId;

/**
 * A holder of the plan, ready to show.
 *
 * @param name or the number while the name is read
 * @param role such as "Subscriber · primary"
 * @param effect what the changes do to the shares or what is planned, empty for nothing
 * @param here whether it is the patient whose screen this is
 */
public record HolderLine(PatientId patient, String name, String role, String effect, boolean changed, boolean here) {}
