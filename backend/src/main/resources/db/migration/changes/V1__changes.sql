-- One row per public write, in the writer's own transaction.
-- Ids follow the order of commits: the writer holds an advisory lock from its insert to its commit.
create table changes.change (
    id     bigint generated always as identity primary key,
    type   text        not null check (type <> ''),
    record text        not null check (record <> ''),
    kind   text        not null check (kind in ('ADDED', 'CHANGED', 'REMOVED')),
    at     timestamptz not null
);
comment on table changes.change is 'What changed in public, oldest first; never updated, never deleted.';
