package nl.dekkend.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.dekkend.graphql.Conditions;
import nl.dekkend.graphql.Listing;
import nl.dekkend.graphql.PageRequest;
import nl.dekkend.identity.Actor;
import nl.dekkend.shared.Page;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a desk sees of questions; that it looked is noted. */
@Component
class Inbox {

    private static final String SELECT = """
            select %s,
                   %s as order_group,
                   %s as order_number,
                   number as order_text
              from desk.question
            """;

    private final DatabaseClient sql;
    private final QuestionMapper mapper;
    private final ThreadStore questions;
    private final Audit audit;
    private final ColleagueStore colleagues;
    private final LabelStore labels;
    private final DeskSettings settings;
    private final Clock clock;

    Inbox(
            DatabaseClient sql,
            QuestionMapper mapper,
            ThreadStore questions,
            Audit audit,
            ColleagueStore colleagues,
            LabelStore labels,
            DeskSettings settings,
            Clock clock) {
        this.sql = sql;
        this.mapper = mapper;
        this.questions = questions;
        this.audit = audit;
        this.colleagues = colleagues;
        this.labels = labels;
        this.settings = settings;
        this.clock = clock;
    }

    Mono<Page<DeskQuestion>> page(InboxFilter filter, InboxSort sort, PageRequest page, Actor actor) {
        var select = SELECT.formatted(ThreadStore.COLUMNS, sort.group, sort.number);
        var asked = new Conditions()
                .and("partnership_id = any(:partnerships)")
                .with("partnerships", actor.scope().partnerships().toArray(String[]::new))
                .any(filter.status(), "states", "status = any(:states)");
        if (filter.owner() != null) asked = ColleagueStore.taken(asked, filter.owner());
        if (Boolean.TRUE.equals(filter.mine()))
            asked = asked.and("owner_id = :me").with("me", actor.id());
        if (Boolean.TRUE.equals(filter.unowned())) asked = asked.and("owner_id is null");
        if (Boolean.TRUE.equals(filter.overdue()))
            asked = asked.and("due_on < :today").with("today", today());
        return labels.narrow(asked, filter.theme())
                .map(all -> new Listing<>(select, all, row -> shown(mapper.question(row), actor)))
                .flatMap(listing -> listing.page(sql, page))
                .delayUntil(seen -> audit.list(actor, numbers(seen)))
                .delayUntil(seen -> colleagues.seen(actor));
    }

    private static List<String> numbers(Page<DeskQuestion> seen) {
        return seen.nodes().stream().map(DeskQuestion::number).toList();
    }

    /** Empty for one of another desk. */
    Mono<DeskQuestion> byNumber(String number, Actor actor) {
        return questions
                .byNumber(number, actor.scope().partnerships())
                .delayUntil(found -> audit.question(actor, "READ", number))
                .delayUntil(found -> colleagues.seen(actor))
                .flatMap(questions::read)
                .map(found -> shown(found, actor));
    }

    DeskQuestion shown(Question question, Actor actor) {
        var owner = question.owner();
        var due = question.dueOn();
        return new DeskQuestion(
                question.id(),
                question.number(),
                question.partnershipId(),
                question.status(),
                question.asker(),
                question.told().school(),
                question.told().place(),
                question.told().replyTo(),
                owner == null ? null : owner.name(),
                owner != null && owner.id().equals(actor.id()),
                due,
                due != null && due.isBefore(today()),
                question.askedAt(),
                settings.until(question.lastAt(), clock.getZone()),
                question.version());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
