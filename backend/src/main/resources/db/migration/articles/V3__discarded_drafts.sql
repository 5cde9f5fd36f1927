-- Desks throw away what they wrote and did not publish: a name that somebody overlooked must not stay for ever.
alter table articles.revision
    add column erased_at timestamptz,
    add check (erased_at is null or num_nonnulls(content, remark) = 0),
    drop constraint revision_step_check,
    add check (step in ('SAVED', 'RETURNED', 'PUBLISHED', 'DISCARDED', 'WITHDRAWN', 'RESTORED'));
comment on table articles.revision is
    'What people did with an answer; only added to, but for words that nobody published. Names are for desks.';
comment on column articles.revision.erased_at is
    'When its words were thrown away for good; that is all that may ever happen to what was done.';
comment on column articles.revision.article_id is
    'Of an answer that was thrown away whole a number that says nothing: its id was made of its title.';

create or replace function articles.refuse() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.erased_at is null and new.erased_at is not null and old.step in ('SAVED', 'RETURNED')
       and (new.number, new.step, new.at, new.by_name)
           is not distinct from (old.number, old.step, old.at, old.by_name) then
        return new;
    end if;
    raise exception 'what was done with an answer stays';
end $$;
