-- What the partnership's office needs: whether schools are reminded, and of what they were.

alter table profiles.setting add column reminders_on boolean not null default true;

create table profiles.reminder (
    school      text        not null,
    day         date        not null,
    school_year text        not null check (school_year ~ '^[0-9]{4}-[0-9]{4}$'),
    mark        integer     check (mark > 0),
    at          timestamptz not null,
    primary key (school, day),
    unique (school, school_year, mark)
);
comment on table profiles.reminder is 'Its keys keep replicas from reminding a school twice.';
comment on column profiles.reminder.mark is 'Days before the due date; null when somebody asked for it.';

create table profiles.no_reminders (
    school text        primary key,
    since  timestamptz not null
);
comment on table profiles.no_reminders is 'Schools that want none.';
