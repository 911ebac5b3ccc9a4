/** Reading and changing which plans a patient holds. */
package org.frontdesk.service.coverage;
