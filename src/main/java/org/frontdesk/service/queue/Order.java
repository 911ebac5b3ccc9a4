package org.frontdesk.service.queue;

/**
 * One write to be made.
 *
 * @param args what its carrier needs to know; a record that JSON can hold
 * @param words for the person, such as "Crowns: 50 % to 60 %"
 */
public record Order<A>(A args, String words) {}
