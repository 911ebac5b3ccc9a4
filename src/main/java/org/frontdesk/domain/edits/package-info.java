/**
 * A person's unsaved work on rows of any kind: what the server holds beside what was made of it, the way back and forth, and the merging
 * with what others changed meanwhile.
 */
package org.frontdesk.domain.edits;
