/** A patient's own rows beside those of the plan: which of them count, and how one becomes the other. Pure rules. */
package org.frontdesk.domain.benefit.overrule;
