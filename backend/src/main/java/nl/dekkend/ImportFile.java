package nl.dekkend;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Profile;

/**
 * {@code script/import}: loads the one file its arguments name, and ends with 0 when it is in and with 1 when nothing
 * changed.
 */
@DatabaseCommand
@Profile("import")
class ImportFile {

    public static void main(String[] arguments) {
        var context = new SpringApplicationBuilder(ImportFile.class)
                .profiles("import")
                .run(arguments);
        System.exit(SpringApplication.exit(context));
    }
}
