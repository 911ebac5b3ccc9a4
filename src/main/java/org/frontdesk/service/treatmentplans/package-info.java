/** Reading, copying and saving treatment plans and their lines. */
package org.frontdesk.service.treatmentplans;
