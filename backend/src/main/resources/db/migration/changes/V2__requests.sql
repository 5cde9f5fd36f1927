-- Changes that were asked for with a key of the caller's, so that the same request twice is one change.
create table changes.request (
    caller   text        not null,
    mutation text        not null,
    key      text        not null check (length(key) between 1 and 100),
    input    text        not null,
    receipt  text        not null default '',
    at       timestamptz not null,
    primary key (caller, mutation, key)
);
comment on table changes.request is 'A key counts for a day; older rows may be taken over or deleted.';
comment on column changes.request.input is 'SHA-256 of what was sent: the same key with something else is a mistake.';

create index request_by_age on changes.request (at);
