-- What was made from what one person asked stays with the desk that was asked, until it is published.
alter table articles.draft
    add column kept_by text,
    add check (kept_by is null or question_id is not null);
comment on column articles.draft.kept_by is
    'The partnership whose desk alone sees it, wherever it will hold: that of its question, until it is published.';
update articles.draft
   set kept_by = desk.partnership_of(question_id)
 where question_id is not null
   and (partnership_id is null or partnership_id = desk.partnership_of(question_id))
   and not exists (select from articles.article where article.id = draft.article_id);

alter table articles.revision add column kept_by text;
comment on column articles.revision.kept_by is
    'The partnership whose desk alone reads its words, of what was written from a question and is not published.';
update articles.revision
   set kept_by = desk.partnership_of(question_id)
 where question_id is not null
   and not exists (
       select from articles.revision published
        where published.article_id = revision.article_id
          and published.step = 'PUBLISHED'
          and published.number < revision.number);

create or replace function articles.refuse() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.step in ('SAVED', 'RETURNED') and old.erased_at is null
       and (new.number, new.id, new.step, new.at, new.by_name, new.kept_by)
           is not distinct from (old.number, old.id, old.step, old.at, old.by_name, old.kept_by)
       and (new.article_id = old.article_id
            and (new.erased_at is not null
                 or new.sealed is not null and new.question_id is not distinct from old.question_id)
            or old.article_id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
               and (new.sealed, new.content, new.remark, new.question_id, new.erased_at)
                   is not distinct from (old.sealed, old.content, old.remark, old.question_id, old.erased_at)) then
        return new;
    end if;
    raise exception 'what was done with an answer stays';
end $$;
