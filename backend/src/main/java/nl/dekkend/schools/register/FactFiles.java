package nl.dekkend.schools.register;

import java.util.List;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.RegionList;
import nl.dekkend.imports.RegionSources;
import nl.dekkend.shared.Source;
import org.jspecify.annotations.Nullable;

/** The region's own files as far as they speak of schools. */
final class FactFiles {

    /** A school that a partnership names as a member. */
    record Membership(String school, String partnership, Source source) {}

    /** A name a school goes by or went by. */
    record OtherName(String school, String name) {}

    /** A school in a core area. */
    record CoreAreaSchool(String coreArea, String school, String partnership) {}

    private record MembershipRecord(String school, String partnership, String name, RegionSources.Reference source)
            implements RegionList.Sourced {

        String id() {
            return school + " " + partnership;
        }
    }

    private record NamesRecord(String school, List<String> formerNames, RegionSources.Reference source)
            implements RegionList.Sourced {}

    private record CoreAreaRecord(
            String id,
            String name,
            String partnership,
            @Nullable String municipality,
            List<String> schools,
            RegionSources.Reference source,
            boolean example)
            implements RegionList.Sourced {}

    private FactFiles() {}

    static List<Membership> memberships(ImportRequest request, KnownCodes known) {
        return RegionList.read(request.file(), "memberships", MembershipRecord.class, MembershipRecord::id)
                .check((at, problems) -> {
                    problems.unlessKnown(at, "school", at.value().school(), known.schools()::contains);
                    problems.unlessKnown(at, "partnership", at.value().partnership(), known.partnerships()::contains);
                })
                .rows((one, source) -> new Membership(one.school(), one.partnership(), source));
    }

    static List<OtherName> otherNames(ImportRequest request, KnownCodes known) {
        return RegionList.read(request.file(), "schools", NamesRecord.class, NamesRecord::school)
                .check((at, problems) ->
                        problems.unlessKnown(at, "school", at.value().school(), known.schools()::contains))
                .values()
                .flatMap(one -> one.formerNames().stream().map(name -> new OtherName(one.school(), name)))
                .toList();
    }

    static List<CoreAreaSchool> coreAreas(ImportRequest request, KnownCodes known) {
        return RegionList.read(request.file(), "coreAreas", CoreAreaRecord.class, CoreAreaRecord::id)
                .check((at, problems) ->
                        problems.unlessKnown(at, "schools", at.value().schools(), known.schools()::contains))
                .values()
                .flatMap(one ->
                        one.schools().stream().map(school -> new CoreAreaSchool(one.id(), school, one.partnership())))
                .toList();
    }
}
