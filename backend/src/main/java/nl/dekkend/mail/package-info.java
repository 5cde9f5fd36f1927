/**
 * Mail: letters are put into an outbox in the transaction of whoever writes them, and brought to a mail server later,
 * again and again until it takes them. What stands in them and where they go is sealed as long as they wait, and
 * nowhere logged.
 */
@ApplicationModule(allowedDependencies = {"shared", "sealing"})
@NullMarked
package nl.dekkend.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
