-- What may be seen of a counted quarter; what is hidden is not here either. It is only added to.
create table desk.signal (
    partnership_id text    not null,
    quarter        text    not null,
    theme          text    not null,
    municipality   text    not null,
    questions      integer not null check (questions >= 5),
    primary key (partnership_id, quarter, theme, municipality),
    foreign key (partnership_id, quarter) references desk.counted_quarter on delete cascade
);
comment on column desk.signal.theme is 'Id of a support need; "*" is all together, "-" not named.';
comment on column desk.signal.municipality is 'Its code; "*" is all together, "-" not known.';
comment on column desk.signal.questions is 'Questions and contacts together.';

-- What a desk heard and what was done with it: no data about persons, and everybody reads it.
create table desk.heard_note (
    id             uuid    primary key,
    partnership_id text    not null,
    said           text    not null,
    done           text    not null,
    quarter        text    not null,
    version        integer not null check (version > 0),
    saved_on       date    not null
);
create index heard_note_of_partnership on desk.heard_note (partnership_id);

-- Every text that was ever kept; it is only added to.
create table desk.heard_note_revision (
    id             uuid    not null,
    version        integer not null,
    partnership_id text    not null,
    said           text    not null,
    done           text    not null,
    quarter        text    not null,
    saved_on       date    not null,
    primary key (id, version)
);
