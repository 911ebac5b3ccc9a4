/** What was done in a plan: the steps of this desk, its earlier saves, and the journal's entries. */
package org.frontdesk.benefits.history;
