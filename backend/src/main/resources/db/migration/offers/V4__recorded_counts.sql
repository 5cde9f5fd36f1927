-- What two names of one group have in common, whatever their case, accents and spaces; the whole offer has none.
create function offers.group_key(text) returns text
    language sql immutable parallel safe
    return coalesce(shared.folded(btrim(regexp_replace($1, '\s+', ' ', 'g'))), '');

-- Counts that people record themselves. What the region's files bring has neither moment nor role.
alter table offers.capacity_count
    add column note text check (note <> ''),
    add column recorded_at timestamptz,
    add column recorded_by text,
    add column recorded boolean not null generated always as (recorded_at is not null) stored,
    add column group_key text not null generated always as (offers.group_key(group_name)) stored,
    add check ((recorded_at is null) = (recorded_by is null));
comment on column offers.capacity_count.recorded is
    'On a day of which somebody recorded a count, what came with a file before it or after it counts no more.';
