/** The invented practice that a fresh machine shows, the same every time for the same day. */
package org.frontdesk.practice.demo;
