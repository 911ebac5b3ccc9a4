/** The quick entry line: what a person types while the carrier speaks, read into proposed benefit rows. Nothing is guessed. */
package org.frontdesk.domain.quickentry;
