/** Unsaved work in the vault: how each kind of it is written, and what comes back at the next start. */
package org.frontdesk.service.drafts;
