-- Who helps, with what, and who is responsible where.
-- Places, contacts, routes and sources are only ever shown together with their record: they live in it as JSON.
-- Codes of municipalities, partnerships and needs belong to other modules and were checked when they were read.
-- A record that leaves the region's file is withdrawn, not deleted: its id goes on answering.

create table socialmap.organisation (
    id             text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name           text    not null check (name <> ''),
    abbreviation   text    check (abbreviation <> ''),
    kind           text    not null check (kind in (
        'PARTNERSHIP', 'MUNICIPALITY', 'SCHOOL_ATTENDANCE', 'SCHOOL_BOARD', 'SPECIALISED_EDUCATION',
        'EXPERTISE_CENTRE', 'EXPERT_TEAM', 'YOUTH_PARTNER', 'NEWCOMER_EDUCATION', 'PROVISION', 'COLLEGE',
        'TRAINING', 'NATIONAL', 'SUPPORT_DESK', 'OTHER')),
    description    text    check (description <> ''),
    partnership_id text    check (partnership_id ~ '^(PO|VO)[0-9]{4}$'),
    website        text    check (website ~ '^https?://'),
    phone          text    check (phone <> '' and phone !~ '^06'),
    email          text    check (email like '%@%'),
    places         jsonb   not null check (jsonb_typeof(places) = 'array'),
    contacts       jsonb   not null check (jsonb_typeof(contacts) = 'array'),
    confirmed_at   timestamptz,
    source         jsonb   not null check (source ? 'title'),
    example        boolean not null,
    withdrawn      boolean not null default false,
    order_text     text collate "C" not null generated always as (shared.folded(name)) stored
);
comment on column socialmap.organisation.partnership_id is 'The partnership it is, when it is one: the legal code.';
-- "Who is responsible" asks for the one organisation that a partnership is.
create unique index organisation_of_partnership on socialmap.organisation (partnership_id) where not withdrawn;
create index organisation_by_name on socialmap.organisation (order_text, id) where not withdrawn;

create table socialmap.service (
    id              text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name            text    not null check (name <> ''),
    organisation_id text    not null references socialmap.organisation,
    category        text    not null check (category in (
        'FIRST_CONTACT', 'YOUTH_HELP', 'HEALTH', 'PARENTING', 'SAFETY', 'SCHOOL_ATTENDANCE', 'LEARNING',
        'LANGUAGE', 'RIGHTS_AND_ADVICE', 'OTHER')),
    description     text    not null check (description <> ''),
    eligibility     text    check (eligibility <> ''),
    support_needs   text[]  not null,
    age_from        integer check (age_from between 0 and 27),
    age_to          integer check (age_to between 0 and 27),
    service_area    text[]  not null,
    places          jsonb   not null check (jsonb_typeof(places) = 'array'),
    languages       text[]  not null,
    cost            text    check (cost <> ''),
    accessibility   text[]  not null,
    routes          jsonb   not null check (jsonb_typeof(routes) = 'array'),
    contacts        jsonb   not null check (jsonb_typeof(contacts) = 'array'),
    confirmed_at    timestamptz,
    source          jsonb   not null check (source ? 'title'),
    example         boolean not null,
    withdrawn       boolean not null default false,
    order_text      text collate "C" not null generated always as (shared.folded(name)) stored,
    search_words    text    not null,
    known_words     text    not null default '',
    search_text     text    not null generated always as (shared.folded(search_words || ' ' || known_words)) stored,
    check (age_from <= age_to)
);
comment on column socialmap.service.service_area is 'Municipalities; empty for the whole country.';
comment on column socialmap.service.search_words is 'Its name, what it does, and what its organisation is called.';
comment on column socialmap.service.known_words is 'What else people call it: words of its needs, and abbreviations.';
create index service_by_name on socialmap.service (order_text, id) where not withdrawn;
create index service_by_text on socialmap.service using gin (search_text public.gin_trgm_ops);
create index service_by_need on socialmap.service using gin (support_needs);
create index service_by_area on socialmap.service using gin (service_area);
create index service_by_organisation on socialmap.service (organisation_id);

create table socialmap.support_desk (
    partnership_id                 text    primary key check (partnership_id ~ '^(PO|VO)[0-9]{4}$'),
    name                           text    not null check (name <> ''),
    organisation_id                text    not null references socialmap.organisation,
    phone                          text    check (phone <> '' and phone !~ '^06'),
    email                          text    check (email like '%@%'),
    hours                          text    check (hours <> ''),
    answers_within_working_days    integer not null check (answers_within_working_days between 1 and 60),
    source                         jsonb   not null check (source ? 'title'),
    example                        boolean not null
);

create table socialmap.responsibility (
    id              text    primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    municipality_id text    not null check (municipality_id ~ '^GM[0-9]{4}$'),
    postcodes       text[]  not null,
    sector          text    not null check (sector in ('PRIMARY', 'SECONDARY')),
    theme           text    not null check (theme in (
        'INCLUSIVE_EDUCATION', 'FIRST_CONTACT', 'YOUTH_HELP', 'SCHOOL_ATTENDANCE', 'LONG_TERM_ABSENCE',
        'SUPPORT_DESK')),
    organisation_id text    not null references socialmap.organisation,
    partnership_id  text    check (partnership_id ~ '^(PO|VO)[0-9]{4}$'),
    explanation     text    not null check (explanation <> ''),
    source          jsonb   not null check (source ? 'title'),
    example         boolean not null
);
comment on column socialmap.responsibility.postcodes is
    'Only these four-digit postcodes; empty for the municipality, or what other rows leave of it.';
create index responsibility_by_municipality on socialmap.responsibility (municipality_id, sector);
