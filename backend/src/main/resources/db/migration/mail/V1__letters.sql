-- Letters on their way. A replica takes some with "for update skip locked" and has them until next_try_at.
create table mail.letter (
    id          uuid        primary key,
    recipient   text        not null check (length(recipient) <= 320),
    subject     text        not null check (length(subject) <= 300),
    body        text        not null check (length(body) <= 20000),
    queued_at   timestamptz not null,
    attempts    integer     not null default 0,
    next_try_at timestamptz,
    ended_at    timestamptz,
    delivered   boolean     not null default false,
    check (num_nonnulls(next_try_at, ended_at) = 1)
);
comment on column mail.letter.recipient is 'Empty once the letter was delivered, as are subject and body.';
comment on column mail.letter.ended_at is 'When it was delivered or given up; a month later the row is deleted.';

create index letter_to_try on mail.letter (next_try_at) where next_try_at is not null;
create index letter_by_end on mail.letter (ended_at) where ended_at is not null;
