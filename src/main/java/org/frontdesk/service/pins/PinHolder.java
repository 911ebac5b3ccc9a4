package org.frontdesk.service.pins;

/** Somebody with a PIN. */
public record PinHolder(String name, DeskRole role) {}
