-- What each partnership keeps of its schools: fixed contacts by role, hours of the consultant, start talks.
create table teams.team (
    school      text        not null,
    partnership text        not null,
    members     jsonb       not null check (jsonb_typeof(members) = 'array'),
    tier        text,
    version     integer     not null check (version > 0),
    changed_at  timestamptz not null,
    changed_by  text        not null,
    primary key (school, partnership)
);
comment on column teams.team.tier is 'Null while nobody has said it.';

create index team_by_partnership on teams.team (partnership);

create table teams.start_talk (
    school      text        not null,
    partnership text        not null,
    school_year text        not null,
    held_on     date,
    version     integer     not null check (version > 0),
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (school, partnership, school_year)
);
comment on column teams.start_talk.held_on is 'Null when it was taken back.';

create index start_talk_by_partnership on teams.start_talk (partnership, school_year);

create table teams.step (
    number      bigint      generated always as identity primary key,
    school      text        not null,
    partnership text        not null,
    kind        text        not null,
    at          timestamptz not null,
    done_by     text        not null,
    tier        text,
    school_year text,
    held_on     date
);
comment on table teams.step is 'What was changed and when; no contact is repeated, so that a wrong one can go for good.';

create index step_by_record on teams.step (school, partnership, number);
