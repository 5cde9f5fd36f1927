-- What children may need support with, and words explained.
-- Texts are only ever shown together with their record: they live in it as JSON, by language, Dutch always among them.
-- A record that leaves the region's file is withdrawn, not deleted: its id goes on answering.

create table needs.support_need (
    id        text    primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    parent_id text    references needs.support_need,
    position  integer not null,
    synonyms  text[]  not null check (cardinality(synonyms) <= 20),
    texts     jsonb   not null check (texts ? 'NL'),
    source    jsonb   not null check (source ? 'title'),
    withdrawn boolean not null default false
);
comment on table needs.support_need is 'At most two levels.';
comment on column needs.support_need.position is 'The order people see.';

create index support_need_by_parent on needs.support_need (parent_id);

create table needs.term (
    id           text    primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    abbreviation text    check (abbreviation <> ''),
    texts        jsonb   not null check (texts ? 'NL'),
    source       jsonb   not null check (source ? 'title'),
    withdrawn    boolean not null default false,
    order_text   text    not null generated always as (shared.folded(texts #>> '{NL,name}')) stored,
    search_words text    not null,
    search_text  text    not null generated always as (shared.folded(search_words)) stored
);
comment on column needs.term.search_words is 'Its abbreviation, its names and what it means, in every language.';

create index term_by_text on needs.term using gin (search_text public.gin_trgm_ops);
