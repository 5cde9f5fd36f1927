-- How often closed days were saved: whoever has not seen the last time writes nothing.
create table desk.closing (
    partnership_id text        primary key,
    version        integer     not null check (version > 0),
    saved_at       timestamptz not null
);

-- Texts that a desk keeps at hand: no data about persons, so they lie readable.
create table desk.standard_answer (
    id             uuid        primary key,
    partnership_id text        not null,
    title          text        not null,
    text           text        not null,
    version        integer     not null check (version > 0),
    saved_at       timestamptz not null
);
create index standard_answer_of_partnership on desk.standard_answer (partnership_id);

-- Every text that was ever kept; it is only added to.
create table desk.standard_answer_revision (
    id             uuid        not null,
    version        integer     not null,
    partnership_id text        not null,
    title          text        not null,
    text           text        not null,
    saved_at       timestamptz not null,
    primary key (id, version)
);
