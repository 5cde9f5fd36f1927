-- Whoever listens hears with which question something happened: ids alone.
create function desk.tell() returns trigger language plpgsql as $$
begin
    perform pg_notify('desk', coalesce(new.partnership_id, old.partnership_id) || ' ' || coalesce(new.number, old.number));
    return null;
end $$;

create trigger tell after insert or update or delete on desk.question
    for each row execute function desk.tell();
