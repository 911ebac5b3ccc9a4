/** What the server said before, kept on this desk's disk: lists that change seldom, and patients as they were last seen. */
package org.frontdesk.service.cache;
