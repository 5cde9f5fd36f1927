-- Extensions live in public, where every module finds them.
-- earthdistance may need the operator: see docs/operations.md.
create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;
create extension if not exists cube with schema public;
create extension if not exists earthdistance with schema public;

-- Lower case without accents. Immutable, so that an index may be built on it: unaccent is only "stable"
-- because its rules could be swapped, which nobody does here.
create function shared.folded(text) returns text
    language sql immutable strict parallel safe
    return lower(public.unaccent('public.unaccent'::regdictionary, $1));

-- Dutch words by their stem, with or without accents: "scholen" finds "school", "financiele" finds "financiële".
create text search configuration shared.dutch (copy = pg_catalog.dutch);
alter text search configuration shared.dutch
    alter mapping for hword, hword_part, word with public.unaccent, pg_catalog.dutch_stem;
