-- What schools got for support in a calendar year, and what they spent it on; amounts in cents.
create table profiles.spending (
    school           text        not null,
    year             integer     not null check (year >= 2014),
    partnership      text,
    basic_support    jsonb       not null check (basic_support ? 'granted'),
    arrangements     jsonb       not null check (arrangements ? 'granted'),
    budget_next_year bigint      check (budget_next_year >= 0),
    explanation      text,
    version          integer     not null,
    saved_at         timestamptz not null,
    saved_by         text        not null,
    primary key (school, year)
);
comment on column profiles.spending.partnership is 'In whose sums it counts.';

create index spending_by_partnership on profiles.spending (partnership, year);
