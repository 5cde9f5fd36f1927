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
