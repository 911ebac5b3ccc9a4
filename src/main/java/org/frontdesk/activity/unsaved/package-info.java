/** What is typed and not saved. */
package org.frontdesk.activity.unsaved;
