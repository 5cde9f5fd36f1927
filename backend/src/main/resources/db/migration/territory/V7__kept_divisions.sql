-- Partnerships whose editor changed their core areas here: no file says anything of them any more.
create table territory.division (
    partnership text primary key references territory.partnership,
    version     int not null default 0 check (version >= 0),
    saved_at    timestamptz,
    saved_by    text
);
comment on column territory.division.version is 'How often it was changed; 0 until the first change is through.';
