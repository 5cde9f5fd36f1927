alter table profiles.spending add column example boolean not null default false;
comment on column profiles.spending.example is 'Made up; a school that saves its own is no example any more.';
