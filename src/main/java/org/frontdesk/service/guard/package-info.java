/** Says what moved since a treatment plan was saved or signed: against what was sealed, against the server, against today's amounts. */
package org.frontdesk.service.guard;
