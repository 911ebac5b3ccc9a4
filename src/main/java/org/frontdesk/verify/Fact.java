package org.frontdesk.verify;

/** Something that a sealed file says of itself, as text. */
public record Fact(String name, String value) {}
