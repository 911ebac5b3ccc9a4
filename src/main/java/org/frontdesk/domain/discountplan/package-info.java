/** The terms of a discount plan, where no limit and none allowed are different things. */
package org.frontdesk.domain.discountplan;
