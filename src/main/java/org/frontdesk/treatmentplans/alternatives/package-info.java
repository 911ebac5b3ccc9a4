/** Plans of which one will be carried out, side by side, each reckoned by itself. */
package org.frontdesk.treatmentplans.alternatives;
