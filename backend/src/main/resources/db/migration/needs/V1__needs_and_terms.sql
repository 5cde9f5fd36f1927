-- What children may need support with. At most two levels; the position is the order people see.
create table needs.support_need (
    id        text    primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    parent_id text    references needs.support_need deferrable initially deferred,
    position  integer not null,
    synonyms  text[]  not null check (cardinality(synonyms) <= 20)
);

create index on needs.support_need (parent_id);

create table needs.support_need_text (
    support_need_id text not null references needs.support_need on delete cascade,
    language        text not null check (language in ('NL', 'EN', 'UK', 'AR')),
    name            text not null check (name <> ''),
    plain_name      text not null check (plain_name <> ''),
    primary key (support_need_id, language)
);

create view needs.support_need_with_texts as
select need.id, need.parent_id, need.position, need.synonyms,
       array_agg(language) as languages, array_agg(name) as names, array_agg(plain_name) as plain_names
  from needs.support_need need
  join needs.support_need_text on support_need_id = need.id
 group by need.id;

-- Words explained. What can be searched is every language together, folded.
create table needs.term (
    id           text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    abbreviation text,
    searchable   text not null,
    source_title text not null,
    source_as_of date,
    source_url   text,
    source_note  text
);

create index on needs.term using gin (searchable public.gin_trgm_ops);

create table needs.term_text (
    term_id     text not null references needs.term on delete cascade,
    language    text not null check (language in ('NL', 'EN', 'UK', 'AR')),
    name        text not null check (name <> ''),
    explanation text not null check (explanation <> ''),
    primary key (term_id, language)
);

create view needs.term_with_texts as
select term.*, min(name) filter (where language = 'NL') as dutch_name,
       array_agg(language) as languages, array_agg(name) as names, array_agg(explanation) as explanations
  from needs.term
  join needs.term_text on term_id = term.id
 group by term.id;
