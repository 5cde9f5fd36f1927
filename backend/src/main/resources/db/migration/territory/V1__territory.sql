-- Every partnership the law names. One that left the law stays, so that what points at it can still be read.
create table territory.partnership (
    id     text    primary key check (id ~ '^(PO|VO)\d{4}$'),
    sector text    not null check (sector in ('PRIMARY', 'SECONDARY')),
    as_of  date,
    ended  boolean not null default false
);

-- What the region's own file knows of a partnership; the law knows only its code.
create table territory.partnership_profile (
    id           text    primary key,
    name         text    not null,
    takes_part   boolean not null,
    website      text,
    contacts     jsonb   not null,
    source_title text    not null,
    source_as_of date,
    source_url   text,
    source_note  text
);

create view territory.named_partnership as
    select id, sector, ended,
           coalesce(name, 'Samenwerkingsverband ' || id) as name,
           coalesce(takes_part, false) as takes_part,
           website,
           coalesce(contacts, '[]') as contacts,
           coalesce(source_title, 'Regeling regio-indeling samenwerkingsverbanden passend onderwijs') as source_title,
           case when source_title is null then as_of else source_as_of end as source_as_of,
           case when source_title is null then 'https://wetten.overheid.nl/BWBR0032324' else source_url end as source_url,
           source_note
      from territory.partnership
      left join territory.partnership_profile using (id);

-- The law itself: sector and postcode decide. It keeps the municipality names of its day.
create table territory.assignment (
    postcode          text primary key check (postcode ~ '^[1-9]\d{3}$'),
    municipality_name text not null,
    primary_id        text not null references territory.partnership,
    secondary_id      text not null references territory.partnership
);
create index on territory.assignment (primary_id);
create index on territory.assignment (secondary_id);

create table territory.postcode_point (
    postcode  text   primary key check (postcode ~ '^[1-9]\d{3}$'),
    place     text   not null,
    lat       float8 not null,
    lon       float8 not null,
    addresses boolean not null
);
comment on column territory.postcode_point.addresses is 'False for postcodes that only hold post-office boxes.';

-- Without a border when it is younger than the loaded borders, and known from the school register alone.
create table territory.municipality (
    id           text    primary key check (id ~ '^GM\d{4}$'),
    name         text    not null,
    folded       text    not null generated always as (shared.folded(name)) stored,
    lat          float8,
    lon          float8,
    border       text,
    ended        boolean not null default false,
    source_title text    not null,
    source_as_of date
);

-- Worked out from the tables above, anew after each import.
create table territory.postcode_municipality (
    postcode     text primary key,
    municipality text not null references territory.municipality
);
create index on territory.postcode_municipality (municipality);

create table territory.municipality_partnership (
    municipality text    references territory.municipality,
    partnership  text    references territory.partnership,
    addresses    boolean not null,
    primary key (municipality, partnership)
);
create index on territory.municipality_partnership (partnership);
comment on column territory.municipality_partnership.addresses is
    'False when they share only postcodes where nobody lives or works.';

create table territory.core_area (
    id           text    primary key,
    name         text    not null,
    partnership  text    not null,
    municipality text,
    example      boolean not null,
    ended        boolean not null default false,
    source_title text    not null,
    source_as_of date,
    source_url   text,
    source_note  text
);
create index on territory.core_area (partnership);
