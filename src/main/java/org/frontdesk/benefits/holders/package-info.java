/** Who holds the plan that is shown, and what its unsaved changes do to them. */
package org.frontdesk.benefits.holders;
