-- A colleague who looks at a question sees what another says it is about.
create function desk.tell_label() returns trigger language plpgsql as $$
begin
    perform pg_notify('desk', partnership_id || ' ' || number)
       from desk.question
      where id = coalesce(new.question_id, old.question_id);
    return null;
end $$;

create trigger tell after insert or update of theme, municipality on desk.label
    for each row execute function desk.tell_label();
