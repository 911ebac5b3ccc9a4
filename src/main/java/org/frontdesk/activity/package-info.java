/** What this desk did, is doing and has typed: the writes on their way, the unsaved work, the journal. */
package org.frontdesk.activity;
