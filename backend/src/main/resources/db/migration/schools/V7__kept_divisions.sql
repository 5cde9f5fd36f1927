-- As territory.leave_divided, for the schools that are in a kept core area.
create function schools.leave_divided() returns trigger
    language plpgsql as $$
begin
    if territory.is_kept(old.core_area) and coalesce(current_setting('dekkend.dividing', true), '') <> 'on' then
        return null;
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger leave_divided before update or delete on schools.core_area_school
    for each row execute function schools.leave_divided();
