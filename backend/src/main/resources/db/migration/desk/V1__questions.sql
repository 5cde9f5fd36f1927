-- What people ask a desk. What they typed is sealed (bytea): column and row are bound to it, and nothing here reads it.
create table desk.question (
    id             uuid        primary key,
    number         text        not null unique,
    partnership_id text        not null,
    look_up        text        not null unique check (length(look_up) = 64),
    asker          text        not null,
    told           bytea       not null,
    status         text        not null,
    asked_at       timestamptz not null,
    last_at        timestamptz not null,
    due_on         date
);
comment on column desk.question.number is 'Random: a running number would count the questions of others.';
comment on column desk.question.look_up is 'Keyed hash of the follow-up code; the code itself is kept nowhere.';
comment on column desk.question.told is 'Sealed: mail address, school and place.';
comment on column desk.question.last_at is 'Of the last message or of closing; how long all of it is kept begins here.';

create table desk.message (
    id          uuid        primary key,
    question_id uuid        not null references desk.question on delete cascade,
    place       bigint      generated always as identity,
    author      text        not null,
    text        bytea       not null,
    sent_at     timestamptz not null
);
comment on column desk.message.text is 'Sealed.';
create index message_of_question on desk.message (question_id, place);

-- Days on which a desk answers nothing.
create table desk.closed_days (
    partnership_id text not null,
    first_day      date not null,
    last_day       date not null check (last_day >= first_day),
    primary key (partnership_id, first_day)
);

-- How often somebody did what is bounded. Who that is, is a keyed hash and forgotten within the hour.
create table desk.turn (
    kind  text        not null,
    who   text        not null,
    since timestamptz not null,
    taken integer     not null,
    primary key (kind, who)
);

-- How many questions were erased: all that is left of them.
create table desk.erased (
    partnership_id text    not null,
    month          date    not null,
    reason         text    not null,
    questions      integer not null check (questions > 0),
    primary key (partnership_id, month, reason)
);
