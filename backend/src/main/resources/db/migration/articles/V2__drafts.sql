-- What desks write, and what was done with it.
create table articles.draft (
    article_id      text        primary key check (article_id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    partnership_id  text,
    content         jsonb       not null,
    state           text        not null check (state in ('WRITTEN', 'RETURNED')),
    written_by      text        not null,
    written_by_name text        not null,
    written_at      timestamptz not null,
    remark          text,
    remark_by_name  text,
    version         integer     not null check (version > 0),
    check ((state = 'RETURNED') = (remark is not null)),
    check (num_nonnulls(remark, remark_by_name) in (0, 2))
);
comment on table articles.draft is 'One for each answer; gone when it is published.';
comment on column articles.draft.written_by is 'As the issuer tells people apart: who wrote last does not publish.';

create table articles.revision (
    number     bigint      generated always as identity primary key,
    article_id text        not null,
    step       text        not null check (step in ('SAVED', 'RETURNED', 'PUBLISHED', 'WITHDRAWN', 'RESTORED')),
    at         timestamptz not null,
    by_name    text        not null,
    remark     text,
    content    jsonb
);
comment on table articles.revision is 'What people did with an answer; only added to. Names are for desks.';
create index revision_of_article on articles.revision (article_id, number desc);

create function articles.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'what was done with an answer stays';
end $$;
create trigger revisions_are_only_added before update or delete on articles.revision
    for each row execute function articles.refuse();
