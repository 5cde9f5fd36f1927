-- What people search with in another language. Apart from the Dutch words, so that no Dutch word is found inside a
-- foreign one. Filled when the region's file comes in anew.
alter table offers.offer
    add column translated_words text not null default '',
    add column translated_text text not null generated always as (' ' || shared.folded(translated_words) || ' ') stored;
comment on column offers.offer.translated_words is 'What it is, in every language but Dutch; one space between words.';
create index offer_by_translation on offers.offer using gin (translated_text public.gin_trgm_ops);
