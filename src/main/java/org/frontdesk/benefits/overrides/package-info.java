/** A patient's own rows: made from the plan's, made the plan's, taken away. */
package org.frontdesk.benefits.overrides;
