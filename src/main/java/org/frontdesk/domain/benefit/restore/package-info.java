/** A plan's rows made to read as they did at an earlier time. Pure rules. */
package org.frontdesk.domain.benefit.restore;
