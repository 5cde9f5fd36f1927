/** Contacts by phone, by mail and in person, of which only the kind, the theme and the municipality are kept. */
@NullMarked
package nl.dekkend.desk.contacts;

import org.jspecify.annotations.NullMarked;
