package org.frontdesk.api.wire;

/** A permission group of the keys in use, from the API's SecurityPerms. */
public record SecurityPerm(String permission, boolean hasPermission) {}
