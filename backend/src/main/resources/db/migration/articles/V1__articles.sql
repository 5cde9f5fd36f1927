-- Answers to what is often asked, and the steps to take when parents and school do not come to terms.
-- Texts and sources are only ever shown together with their answer: they live in it as JSON, by language.
-- Codes of other modules' records were checked when they were read; those that are gone since fall away.

create table articles.article (
    id               text    primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    position         integer not null,
    title            jsonb   not null check (title ? 'nl'),
    summary          jsonb   not null check (summary ? 'nl'),
    body             jsonb   not null check (body ? 'nl'),
    audience         text[]  not null check (audience <@ array['PARENT', 'YOUTH', 'SCHOOL']),
    support_needs    text[]  not null,
    offer_ids        text[]  not null,
    service_ids      text[]  not null,
    partnership_id   text,
    reviewed_on      date    not null,
    sources          jsonb   not null check (jsonb_typeof(sources) = 'array'),
    kept             boolean not null default false,
    version          integer not null default 1,
    withdrawn        boolean not null default false,
    order_text       text collate "C" not null generated always as (shared.folded(title ->> 'nl')) stored,
    search_words     text    not null,
    known_words      text    not null default '',
    search_text      text    not null generated always as (shared.folded(search_words || ' ' || known_words)) stored,
    translated_words text    not null,
    translated_text  text    not null generated always as (' ' || shared.folded(translated_words) || ' ') stored
);
comment on column articles.article.position is 'The order people see: the most asked first.';
comment on column articles.article.body is
    'CommonMark, as it was written; what readers get is made of it and cleaned when they ask.';
comment on column articles.article.partnership_id is 'Whose desk keeps it; null when it holds everywhere.';
comment on column articles.article.kept is
    'A desk published or withdrew it here: the file says nothing of it any more.';
create index article_by_text on articles.article using gin (search_text public.gin_trgm_ops);
create index article_by_translation on articles.article using gin (translated_text public.gin_trgm_ops);

create table articles.rating (
    article_id text    not null references articles.article,
    quarter    text    not null check (quarter ~ '^\d{4}-[1-4]$'),
    helped     integer not null check (helped >= 0),
    not_helped integer not null check (not_helped >= 0),
    primary key (article_id, quarter)
);
comment on table articles.rating is 'How often readers said that an answer helped or did not. Nothing of who or when.';

create table articles.escalation_step (
    id          text    primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    place       integer not null check (place > 0),
    sectors     text[]  not null check (sectors <@ array['PRIMARY', 'SECONDARY']),
    title       jsonb   not null check (title ? 'nl'),
    what_you_do jsonb   not null check (what_you_do ? 'nl'),
    who_helps   jsonb   not null check (who_helps ? 'nl'),
    max_weeks   integer check (max_weeks > 0),
    term_note   jsonb   check (term_note ? 'nl'),
    helper      text,
    article_id  text,
    source      jsonb   not null check (source ? 'title')
);
comment on column articles.escalation_step.place is 'From 1; two steps with one place are two ways to go from there.';
comment on column articles.escalation_step.helper is
    'DESK and OFFICE are the partnership''s; else an organisation, or null when that is somebody at the school.';
