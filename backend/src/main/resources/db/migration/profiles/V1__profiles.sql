-- Support profiles: the norm they answer to, what schools are writing, and what was published.
-- What is only ever shown together with its record lives in it as JSON.

create table profiles.norm (
    id          text    primary key,
    partnership text    not null check (partnership ~ '^(PO|VO)[0-9]{4}$'),
    number      integer not null check (number >= 1),
    title       jsonb   not null check (title ? 'nl'),
    threshold   numeric not null check (threshold between 0 and 1),
    valid_from  date    not null,
    published   boolean not null,
    version     integer not null default 1,
    items       jsonb   not null check (jsonb_typeof(items) = 'array'),
    source      jsonb   not null check (source ? 'title'),
    example     boolean not null,
    unique (partnership, number)
);
comment on column profiles.norm.number is 'The norm''s version as people call it; answers stay with theirs.';
comment on column profiles.norm.version is 'Counts the writes to a norm that is not published yet.';

-- At most one next version is being written.
create unique index norm_being_written on profiles.norm (partnership) where not published;

create table profiles.theme (
    id          text    primary key,
    position    integer not null,
    name        jsonb   not null check (name ? 'nl'),
    explanation jsonb   not null check (explanation ? 'nl'),
    benchmark   jsonb,
    withdrawn   boolean not null default false
);
comment on table profiles.theme is 'What schools judge themselves on; with the national figures, where a source prints them.';

create table profiles.parent_question (
    id        text    primary key,
    position  integer not null,
    text      jsonb   not null check (text ? 'nl'),
    withdrawn boolean not null default false
);

create table profiles.setting (
    partnership  text primary key,
    published_by text    not null check (published_by in ('PARTNERSHIP', 'SCHOOL')),
    due_month    integer not null check (due_month between 1 and 12),
    due_day      integer not null check (due_day between 1 and 31),
    version      integer not null default 1
);

-- What a school is writing; gone once it is published.
create table profiles.draft (
    school      text    not null,
    school_year text    not null check (school_year ~ '^[0-9]{4}-[0-9]{4}$'),
    partnership text    not null,
    norm        text    not null references profiles.norm,
    status      text    not null check (status in ('DRAFT', 'SUBMITTED', 'RETURNED')),
    version     integer not null default 1,
    prefilled_from text,
    from_example boolean    not null default false,
    primary key (school, school_year)
);
comment on column profiles.draft.version is 'Counts every write, of whatever section.';

create table profiles.draft_section (
    school      text    not null,
    school_year text    not null,
    section     text    not null,
    version     integer not null default 0,
    content     jsonb   not null,
    saved_at    timestamptz,
    saved_by    text,
    primary key (school, school_year, section),
    foreign key (school, school_year) references profiles.draft on delete cascade
);

-- Every text that was acknowledged: never changed, never deleted with its draft.
create table profiles.draft_revision (
    number      bigint      generated always as identity primary key,
    school      text        not null,
    school_year text        not null,
    section     text        not null,
    version     integer     not null,
    content     jsonb       not null,
    saved_at    timestamptz not null,
    saved_by    text        not null
);
create index revision_by_section on profiles.draft_revision (school, school_year, section, number desc);

create table profiles.step (
    number      bigint      generated always as identity primary key,
    school      text        not null,
    school_year text        not null,
    kind        text        not null,
    at          timestamptz not null,
    role        text        not null,
    reason      text
);
comment on table profiles.step is 'Who did what and why, by role; never changed.';
create index step_by_profile on profiles.step (school, school_year, number);

-- Every edition that ever was public: the newest of a school year has no replaced_at.
create table profiles.profile (
    school       text        not null,
    school_year  text        not null check (school_year ~ '^[0-9]{4}-[0-9]{4}$'),
    edition      integer     not null check (edition >= 1),
    partnership  text        not null,
    norm         text        not null references profiles.norm,
    content      jsonb       not null,
    met          integer     not null,
    total        integer     not null check (total >= met),
    grades       jsonb       not null,
    needs        text[]      not null,
    published_at timestamptz not null,
    replaced_at  timestamptz check (replaced_at >= published_at),
    confirmed_at timestamptz,
    example      boolean     not null,
    primary key (school, school_year, edition)
);
comment on column profiles.profile.met is 'Norm items answered YES, of total.';
comment on column profiles.profile.grades is 'Self-assessment by theme: {"hgw": "GOOD"}; also in content, here to be counted.';

create unique index profile_newest on profiles.profile (school, school_year desc) where replaced_at is null;
create index profile_by_partnership on profiles.profile (partnership, school_year);
