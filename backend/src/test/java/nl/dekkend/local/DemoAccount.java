package nl.dekkend.local;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Somebody to try the product as. They exist in the embedded issuer only; no real person is among them. */
record DemoAccount(String name, Map<String, Object> claims) {

    private static final List<String> OFFICE = List.of("PO2711", "VO2704");

    /** People, who sign in. */
    static final List<DemoAccount> PEOPLE = List.of(
            person("school", "school-editor", "schools", List.of("27MD02")),
            person("school2", "school-editor", "schools", List.of("05ML00")),
            person("school3", "school-editor", "schools", List.of("07US00")),
            person("director", "school-director", "schools", List.of("27MD02")),
            person("board", "board", "boards", List.of("41009")),
            person("provider", "provider", "organisations", List.of("atlant")),
            person("desk", "desk", "partnerships", OFFICE),
            person("desk2", "desk", "partnerships", OFFICE),
            person("desk-zk", "desk", "partnerships", List.of("PO2704")),
            person("editor", "editor", "partnerships", OFFICE),
            person("consultant", "consultant", "partnerships", OFFICE),
            person("policy", "policy", "partnerships", OFFICE),
            person("kern-chair", "kern-chair", "coreAreas", List.of("heemskerk")),
            person("municipality", "municipality", "municipalities", List.of("GM0375")),
            new DemoAccount("admin", Map.of("roles", List.of("admin"))));

    /** Partners' own programs, with client credentials. */
    static final List<DemoAccount> PROGRAMS = List.of(
            new DemoAccount("partner", Map.of("scope", "dekkend.read")),
            new DemoAccount(
                    "partner-capacity", Map.of("scope", "dekkend.capacity.write", "organisations", List.of("atlant"))));

    /** The schools that somebody of them works at. */
    static Stream<String> schools() {
        return PEOPLE.stream()
                .map(person -> person.claims().get("schools"))
                .filter(List.class::isInstance)
                .flatMap(schools -> ((List<?>) schools).stream())
                .map(Object::toString)
                .distinct();
    }

    private static DemoAccount person(String name, String role, String scope, List<String> ids) {
        return new DemoAccount(name, Map.of("roles", List.of(role), scope, ids));
    }
}
