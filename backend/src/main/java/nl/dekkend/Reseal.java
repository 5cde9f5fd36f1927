package nl.dekkend;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Profile;

/** {@code script/reseal}: closes everything that is sealed with the newest secret of the key ring. */
@DatabaseCommand
@Profile("reseal")
class Reseal {

    public static void main(String[] arguments) {
        var context =
                new SpringApplicationBuilder(Reseal.class).profiles("reseal").run(arguments);
        System.exit(SpringApplication.exit(context));
    }
}
