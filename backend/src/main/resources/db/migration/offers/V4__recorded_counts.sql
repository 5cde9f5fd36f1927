-- Counts that people record themselves. What the region's files bring has neither moment nor role.
alter table offers.capacity_count
    add column note text check (note <> ''),
    add column recorded_at timestamptz,
    add column recorded_by text,
    add column recorded boolean not null generated always as (recorded_at is not null) stored,
    add check ((recorded_at is null) = (recorded_by is null));
comment on column offers.capacity_count.recorded is
    'Of one offer, day and group the last recorded row counts, whatever came with a file before it or after it.';
