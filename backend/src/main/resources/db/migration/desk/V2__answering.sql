-- What the desk does with a question.
alter table desk.question
    add column version    integer not null default 1,
    add column owner_id   text,
    add column owner_name text,
    add check (num_nonnulls(owner_id, owner_name) in (0, 2));
comment on column desk.question.version is 'One higher with everything that asker or desk did.';
create index question_of_partnership on desk.question (partnership_id);

create table desk.note (
    id          uuid        primary key,
    question_id uuid        not null references desk.question on delete cascade,
    place       bigint      generated always as identity,
    text        bytea       not null,
    written_by  text        not null,
    written_at  timestamptz not null
);
comment on table desk.note is 'For the desk alone; no statement of the asker''s side names it.';
comment on column desk.note.text is 'Sealed.';
create index note_of_question on desk.note (question_id, place);

-- Who of a desk read or did what, without what it says; it is only added to.
create table desk.audit (
    at     timestamptz not null,
    who    text        not null,
    what   text        not null,
    number text
);
comment on column desk.audit.who is 'As the issuer tells people apart.';
comment on column desk.audit.number is 'Of the question; null for a look at the list.';
create index audit_by_time on desk.audit (at);
