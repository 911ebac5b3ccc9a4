/**
 * The encrypted local store: what the program keeps on this computer and nobody else may read, such as unsaved work. One sealed file for
 * each record, whose key lies in the system's keychain or behind a passphrase; the vault of the practice on this computer, whose people
 * are invented, opens by itself.
 */
package org.frontdesk.service.vault;
