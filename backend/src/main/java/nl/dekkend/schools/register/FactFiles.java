package nl.dekkend.schools.register;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.RegionProblems;
import nl.dekkend.imports.RegionRecord;
import nl.dekkend.imports.RegionRecords;
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
    record CoreAreaSchool(String coreArea, String school) {}

    private record MembershipRecord(String school, String partnership, String name, RegionSources.Reference source) {}

    private record NamesRecord(String school, List<String> formerNames, RegionSources.Reference source) {}

    private record CoreAreaRecord(
            String id,
            String name,
            String partnership,
            @Nullable String municipality,
            List<String> schools,
            RegionSources.Reference source,
            boolean example) {}

    private FactFiles() {}

    static List<Membership> memberships(ImportRequest request, KnownCodes known) {
        var sources = RegionSources.beside(request.file());
        BiConsumer<RegionProblems, RegionRecord<MembershipRecord>> check = (problems, at) -> {
            problems.unlessKnown(at, "school", at.value().school(), known.schools()::contains);
            problems.unlessKnown(at, "partnership", at.value().partnership(), known.partnerships()::contains);
            problems.unlessKnown(at, "source", at.value().source().id(), sources::knows);
        };
        return read(
                        request,
                        "memberships",
                        MembershipRecord.class,
                        one -> one.school() + " " + one.partnership(),
                        check)
                .map(one -> new Membership(one.school(), one.partnership(), sources.require(one.source())))
                .toList();
    }

    static List<OtherName> otherNames(ImportRequest request, KnownCodes known) {
        return read(request, "schools", NamesRecord.class, NamesRecord::school, (problems, at) -> {})
                .flatMap(one -> one.formerNames().stream().map(name -> new OtherName(one.school(), name)))
                .toList();
    }

    static List<CoreAreaSchool> coreAreas(ImportRequest request, KnownCodes known) {
        BiConsumer<RegionProblems, RegionRecord<CoreAreaRecord>> check =
                (problems, at) -> problems.unlessKnown(at, "schools", at.value().schools(), known.schools()::contains);
        return read(request, "coreAreas", CoreAreaRecord.class, CoreAreaRecord::id, check)
                .flatMap(one -> one.schools().stream().map(school -> new CoreAreaSchool(one.id(), school)))
                .toList();
    }

    private static <T extends Record> Stream<T> read(
            ImportRequest request,
            String name,
            Class<T> type,
            Function<T, String> id,
            BiConsumer<RegionProblems, RegionRecord<T>> check) {
        var problems = new RegionProblems();
        var records = new RegionRecords(problems).read(request.file(), name, type, id);
        records.forEach(at -> check.accept(problems, at));
        problems.refuse();
        return records.stream().map(RegionRecord::value);
    }
}
