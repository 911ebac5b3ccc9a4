package org.frontdesk.practice.http;

import java.util.Set;

/**
 * Who asks: a customer key and what it may do.
 *
 * @param pageSize the most rows a list answers this caller at once
 */
public record Caller(String customerKey, Set<PermissionGroup> groups, int pageSize) {
    public Caller {
        groups = Set.copyOf(groups);
    }

    public boolean may(PermissionGroup group) {
        return groups.contains(group);
    }
}
