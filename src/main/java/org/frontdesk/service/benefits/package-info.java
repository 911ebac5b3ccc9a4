/** Reading and saving benefit rows, one write at a time, each settled before the next. */
package org.frontdesk.service.benefits;
