package org.frontdesk.activity.sending;

import org.frontdesk.activity.Tone;

/**
 * One write.
 *
 * @param said the server's sentence, the reason it was discarded for, or what the server left out
 */
public record WriteRow(String words, String state, Tone tone, String said) {}
