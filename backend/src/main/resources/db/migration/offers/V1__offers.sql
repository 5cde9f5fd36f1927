-- The regional offer: what a partnership adds to what each school gives.
-- Places, contacts, routes, history and sources are only ever shown together with their offer: they live in it as JSON.
-- Codes of other modules' records were checked when they were read.

create table offers.offer (
    id                 text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name               text    not null check (name <> ''),
    kind               text    not null check (kind in (
        'GIFTED_FULL_TIME', 'DAY_A_WEEK_SCHOOL', 'GIFTED_EXPERTISE', 'NT2_EXPERTISE', 'NEWCOMER_EDUCATION',
        'LANGUAGE_CLASS', 'PRACTICAL_CLASS', 'INCLUSIVE_GROUP', 'EDUCATION_CARE_ARRANGEMENT', 'ARRANGEMENT',
        'TEMPORARY_PLACE', 'OBSERVATION_PLACE', 'TRAJECTORY_FACILITY', 'ABSENCE_INTERVENTION',
        'YOUTH_HELP_AT_SCHOOL', 'SPECIALIST', 'CONSULTANT', 'PARENT_COURSE', 'SUMMER_SCHOOL', 'INFORMATION',
        'OTHER')),
    summary            text    not null check (summary <> ''),
    description        text    check (description <> ''),
    provider_id        text,
    provider_school_id text,
    partnership_ids    text[]  not null,
    support_needs      text[]  not null,
    age_from           integer check (age_from between 0 and 27),
    age_to             integer check (age_to between 0 and 27),
    service_area       text[]  not null,
    places             jsonb   not null check (jsonb_typeof(places) = 'array'),
    routes             jsonb   not null check (jsonb_typeof(routes) = 'array'),
    start_by           text[]  not null,
    history            jsonb   not null check (jsonb_typeof(history) = 'array'),
    contacts           jsonb   not null check (jsonb_typeof(contacts) = 'array'),
    valid_from         date,
    valid_to           date,
    status             text    not null check (status in ('PLANNED', 'PILOT', 'RUNNING', 'ENDED')),
    last_known_on      date,
    confirmed_at       timestamptz,
    source             jsonb   not null check (source ? 'title'),
    example            boolean not null,
    withdrawn          boolean not null default false,
    order_text         text collate "C" not null generated always as (shared.folded(name)) stored,
    search_words       text    not null,
    known_words        text    not null default '',
    search_text        text    not null generated always as (shared.folded(search_words || ' ' || known_words)) stored,
    check (age_from <= age_to),
    check (valid_from <= valid_to)
);
comment on column offers.offer.start_by is 'Who may start one of its routes, for the filter.';
comment on column offers.offer.search_words is 'Its name, what it is, and what its provider is called.';
comment on column offers.offer.known_words is 'What else people call it: words of its needs, and abbreviations.';
comment on column offers.offer.last_known_on is 'The day of the newest word about its status.';
create index offer_by_name on offers.offer (order_text, id) where not withdrawn;
create index offer_by_text on offers.offer using gin (search_text public.gin_trgm_ops);
create index offer_by_need on offers.offer using gin (support_needs);
create index offer_by_area on offers.offer using gin (service_area);
create index offer_by_partnership on offers.offer using gin (partnership_ids);
create index offer_by_provider on offers.offer (provider_id);
create index offer_by_school on offers.offer (provider_school_id);

create table offers.capacity_count (
    number     bigint  generated always as identity primary key,
    offer_id   text    not null references offers.offer,
    counted_on date    not null,
    group_name text    check (group_name <> ''),
    maximum    integer check (maximum >= 0),
    occupied   integer check (occupied >= 0),
    reserved   integer check (reserved >= 0),
    waiting    integer check (waiting >= 0),
    status     text    not null check (status in (
        'PLACES', 'FEW', 'FULL', 'WAITING_LIST', 'NEEDS_ASSESSMENT', 'UNKNOWN')),
    estimate   boolean not null,
    printed    boolean not null,
    source     jsonb   not null check (source ? 'title'),
    example    boolean not null
);
comment on table offers.capacity_count is
    'Counts of places, append-only: a later row for the same offer, day and group puts an earlier one right.';
create index capacity_count_newest on offers.capacity_count (offer_id, counted_on desc, number desc);

create function offers.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'counts of places are only ever added';
end $$;
create trigger counts_are_only_added before update or delete on offers.capacity_count
    for each row execute function offers.refuse();
