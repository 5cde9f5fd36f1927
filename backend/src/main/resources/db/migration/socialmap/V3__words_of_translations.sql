-- What people search with in another language. Apart from the Dutch words, so that no Dutch word is found inside a
-- foreign one. Filled when the region's file comes in anew.
alter table socialmap.service
    add column translated_words text not null default '',
    add column translated_text text not null generated always as (' ' || shared.folded(translated_words) || ' ') stored;
comment on column socialmap.service.translated_words is
    'What it does, in every language but Dutch; one space between words.';
create index service_by_translation on socialmap.service using gin (translated_text public.gin_trgm_ops);
