-- The registers that are loaded, each with the day it speaks of.
create table schools.register (
    kind  text primary key,
    title text not null,
    as_of date not null
);

create table schools.board (
    id           text primary key check (id ~ '^[0-9]{5}$'),
    register     text   not null references schools.register,
    known_name   text,
    name         text   not null generated always as (coalesce(known_name, 'Schoolbestuur ' || id)) stored,
    former_names text[] not null default '{}'
);
comment on column schools.board.known_name is 'Null while no source gives one; a name is never guessed.';

create table schools.school (
    id              text primary key check (id ~ '^[0-9]{2}[A-Z]{2}[0-9]{2}$'),
    register        text    not null references schools.register,
    register_name   text    not null check (register_name <> ''),
    kind            text    not null,
    levels          text[]  not null,
    board           text    not null references schools.board,
    street          text,
    house_number    text,
    postcode        text check (postcode ~ '^[1-9][0-9]{3} [A-Z]{2}$'),
    city            text,
    municipality    text    not null check (municipality ~ '^GM[0-9]{4}$'),
    denomination    text,
    phone           text check (phone not like '06%'),
    website         text check (website ~ '^https?://'),
    closed_on       date,
    -- what follows is worked out anew from the register, the territory and the facts after every import
    name            text    not null,
    place           text,
    lat             double precision,
    lon             double precision,
    position        public.earth generated always as (public.ll_to_earth(lat, lon)) stored,
    approximate     boolean not null default false,
    affiliated      boolean not null default false,
    core_area       text,
    distinguished_by text,
    former_names    text[]  not null default '{}',
    newest_pupils   int,
    search_text     text    not null default '',
    order_text      text collate "C" not null default '',
    order_group     int     not null generated always as (case when affiliated and lat is not null then 0 else 1 end) stored,
    check (num_nulls(street, house_number, postcode, city) in (0, 4)),
    check (num_nulls(lat, lon) in (0, 2))
);
comment on column schools.school.name is 'The name parents know where a source gives one, else the register''s.';
comment on column schools.school.place is 'Its city; for a school without an address the name of its municipality.';
comment on column schools.school.order_group is 'Locations without territory or position come last in every list.';

create index school_by_text on schools.school using gin (search_text public.gin_trgm_ops);
create index school_by_position on schools.school using gist (position);
create index school_by_municipality on schools.school (municipality);
create index school_by_board on schools.school (board);
create index school_by_core_area on schools.school (core_area);
create index school_by_name on schools.school (order_group, order_text, id);

-- From here on no reference to the school: its names, memberships and counts may be known before its register is loaded.
create table schools.known_name (
    school text primary key,
    name   text not null,
    as_of  date not null
);
comment on table schools.known_name is 'The name parents know, where a source gives one beside the register.';

create table schools.other_name (
    school text not null,
    name   text not null,
    until  date,
    primary key (school, name)
);
comment on table schools.other_name is 'Names a school had until a day, or goes by without a known day.';

create table schools.membership (
    school      text not null,
    partnership text not null,
    title       text not null,
    as_of       date,
    url         text,
    note        text,
    primary key (school, partnership)
);

create table schools.core_area_school (
    school    text primary key,
    core_area text not null
);

create table schools.affiliation (
    school      text not null references schools.school,
    partnership text not null,
    basis       text not null check (basis in ('POSTCODE', 'MUNICIPALITY', 'MEMBERSHIP')),
    primary key (school, partnership)
);
create index affiliation_by_partnership on schools.affiliation (partnership, school);

create table schools.pupil_count (
    school     text    not null,
    counted_on date    not null,
    count      int check (count > 0),
    primary key (school, counted_on)
);
comment on column schools.pupil_count.count is 'Null when the register hides a number under five; a zero is no count.';

-- Filled by the modules that know profiles and needs, through SchoolFacets.
create table schools.facet (
    school            text primary key,
    profile_published boolean not null,
    needs             text[]  not null
);
create index facet_by_need on schools.facet using gin (needs);
