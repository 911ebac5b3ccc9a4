/** What all screens share: loading their FXML, their designed states, the way from one feature to another. */
package org.frontdesk.ui;
