/** The staff's PINs: who has one, and whether one that was typed is right. */
package org.frontdesk.service.pins;
