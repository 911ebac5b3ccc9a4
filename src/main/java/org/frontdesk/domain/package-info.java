/**
 * The rules of the field that need neither a server nor a window: money, ids, and the words they share. It imports
 * Java alone.
 */
package org.frontdesk.domain;
