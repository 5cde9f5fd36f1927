package nl.dekkend.corrections;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What corrections need to know.
 *
 * @param site where people find the site
 */
@ConfigurationProperties("dekkend.corrections")
record CorrectionSettings(URI site) {

    /** Where people see the record. */
    String page(Correction correction) {
        return site.toString().replaceFirst("/$", "")
                + "/"
                + correction.subjectType().page(correction.subjectId());
    }
}
