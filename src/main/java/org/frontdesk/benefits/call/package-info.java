/** A call to the insurer: its questions one after the other, and what the answers make of the plan. */
package org.frontdesk.benefits.call;
