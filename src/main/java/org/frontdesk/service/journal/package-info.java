/**
 * Who saw and did what, and when: entries in the vault that can be added to and not altered unnoticed. Each entry's code covers the code of
 * the one before; the last code, with the number of entries, lies in a record of its own (the anchor), so that a cut end is noticed too.
 */
package org.frontdesk.service.journal;
