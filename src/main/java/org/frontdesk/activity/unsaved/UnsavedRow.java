package org.frontdesk.activity.unsaved;

import java.util.Optional;
import org.frontdesk.domain.PatientId;
import org.frontdesk.service.Unsaved;

/**
 * A piece of unsaved work.
 *
 * @param changes how many, in words
 * @param time when it was last changed
 */
public record UnsavedRow(
        Optional<PatientId> patient, Unsaved.Kind kind, String who, String place, String changes, String time) {}
