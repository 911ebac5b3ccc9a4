/** The bar above a saved or signed plan that names what moved since, and prepares a new signing. */
package org.frontdesk.treatmentplans.stale;
