/**
 * The parent and youth desk (ouder- en jeugdsteunpunt): what people ask it without an account, sealed and erased on
 * time. The asker's side and the desk's side share tables and rules, and no type that either shows. Questions, their
 * threads and the work on them lie here; when an answer is due lies in {@code duedates}, the texts a desk has at hand
 * lie in {@code standardanswers}, what keeps people out of an article in {@code anonymising}, what comes by phone in
 * {@code contacts}, what is counted in {@code signals}, what was done with it in {@code heard}.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "graphql",
            "sealing",
            "identity",
            "changes",
            "imports",
            "mail",
            "territory",
            "needs",
            "schools",
            "socialmap",
            "offers",
            "articles",
            "corrections"
        })
@NullMarked
package nl.dekkend.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
