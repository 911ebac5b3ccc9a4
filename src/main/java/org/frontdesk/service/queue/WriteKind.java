package org.frontdesk.service.queue;

/**
 * A kind of write, known by its name on the disk.
 *
 * @param name never changes, for writes of an earlier run bear it
 * @param args the record with what a write of this kind needs; its JSON must stay readable
 * @param <A> what a write needs to know
 * @param <R> what it yields
 */
public record WriteKind<A, R>(String name, Class<A> args, Carrier<A, R> carrier) {}
