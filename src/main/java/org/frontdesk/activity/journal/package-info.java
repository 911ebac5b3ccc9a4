/** Who saw and did what, and when. */
package org.frontdesk.activity.journal;
