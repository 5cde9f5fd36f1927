-- The beginning of an answer, one for everybody who writes one.
create table desk.draft (
    id          uuid        primary key,
    question_id uuid        not null references desk.question on delete cascade,
    who         text        not null,
    name        text        not null,
    text        bytea       not null,
    saved_at    timestamptz not null,
    unique (question_id, who)
);
comment on column desk.draft.text is 'Sealed.';

-- An answer in the seconds in which it can be taken back.
create table desk.outgoing (
    id          uuid        primary key,
    question_id uuid        not null unique references desk.question on delete cascade,
    who         text        not null,
    name        text        not null,
    text        bytea       not null,
    waits       boolean     not null,
    leaves_at   timestamptz not null
);
comment on column desk.outgoing.text is 'Sealed.';
comment on column desk.outgoing.waits is 'Whether the desk then waits for the asker.';
create index outgoing_by_time on desk.outgoing (leaves_at);

-- Who works at a desk, so that a question can be handed over to them.
create table desk.colleague (
    id             uuid        primary key,
    partnership_id text        not null,
    who            text        not null,
    name           text        not null,
    seen_at        timestamptz not null,
    unique (partnership_id, who)
);
comment on column desk.colleague.who is 'As the issuer tells people apart; shown to nobody.';
