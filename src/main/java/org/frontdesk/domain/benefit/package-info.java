/**
 * Benefit rows and what they mean: the rules they keep, their order, the edits on them with undo, and the merging
 * with what others changed.
 */
package org.frontdesk.domain.benefit;
