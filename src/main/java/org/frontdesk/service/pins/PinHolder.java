package org.frontdesk.service.pins;

/** Somebody with a PIN. */
public record PinHolder(String name, DeskRole role) {
    /**
     * Whether this person may agree to a PIN. A dentist or a manager may for everybody; others for themselves and for somebody new, as long
     * as the role allows no more than work at the desk.
     *
     * @param hasOne whether the other has a PIN already
     */
    public boolean mayGive(String other, boolean hasOne, DeskRole toBe) {
        return role.mayClear() || !toBe.mayClear() && (name.equals(other) || !hasOne);
    }
}
