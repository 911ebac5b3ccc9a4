/** The plan shown beside other plans of the practice, row by row. */
package org.frontdesk.benefits.likeness;
