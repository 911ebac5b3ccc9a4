package org.frontdesk.service;

/**
 * What stands in the fields of a form that was not sent.
 *
 * @param before what it opened with
 * @param now what a person made of it
 */
public record Typed<V>(V before, V now) {}
