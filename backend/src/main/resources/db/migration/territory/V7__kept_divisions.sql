-- Partnerships whose editor changed their core areas here: no file says anything of them any more.
create table territory.division (
    partnership text primary key references territory.partnership,
    version     int not null default 0 check (version >= 0),
    saved_at    timestamptz,
    saved_by    text
);
comment on column territory.division.version is 'How often it was changed; 0 until the first change is through.';

create function territory.is_kept(area text) returns boolean
    language sql stable
    return exists (select
                     from territory.core_area c join territory.division d on d.partnership = c.partnership
                    where c.id = area and d.version > 0);

-- A replica of the release before knows of no kept divisions: what a file tells it changes none of them.
create function territory.leave_divided() returns trigger
    language plpgsql as $$
begin
    if territory.is_kept(old.id) and coalesce(current_setting('dekkend.dividing', true), '') <> 'on' then
        return null;
    end if;
    return new;
end $$;
create trigger leave_divided before update on territory.core_area
    for each row execute function territory.leave_divided();
