-- What desks wrote and did not publish is sealed, tells nothing by its id, and goes with the question it came from.
alter table articles.article add column written_as text unique;
comment on column articles.article.written_as is
    'Id of the draft that it was published from first; null when it came with the product.';

alter table articles.draft
    add column id uuid not null unique default gen_random_uuid(),
    add column sealed bytea,
    add column question_id uuid,
    alter column content drop not null,
    drop constraint draft_check,
    drop constraint draft_check1,
    add check ((state = 'RETURNED') = (remark_by_name is not null)),
    add check (num_nonnulls(content, sealed) = 1),
    add check (num_nonnulls(remark, sealed) < 2);
create index draft_of_question on articles.draft (question_id) where question_id is not null;
comment on column articles.draft.article_id is
    'Of an answer that was never published an id that says nothing: a readable one would be made of its title.';
comment on column articles.draft.sealed is 'Content and remark as JSON.';
comment on column articles.draft.content is 'As remark only until what was written before there were seals is sealed.';
comment on column articles.draft.question_id is 'The question from whose answer it was made; gone when that is erased.';

alter table articles.revision
    add column id uuid not null unique default gen_random_uuid(),
    add column sealed bytea,
    add column question_id uuid,
    add check (sealed is null or step in ('SAVED', 'RETURNED') and num_nonnulls(content, remark) = 0),
    add check (erased_at is null or num_nonnulls(sealed, question_id) = 0);
create index revision_of_question on articles.revision (question_id) where question_id is not null;
comment on column articles.revision.sealed is 'Content and remark as JSON, of what was not published as it stands there.';
comment on column articles.revision.content is 'As readers saw it; of other steps only until they are sealed.';
comment on column articles.revision.article_id is
    'Of an answer that was never published, or was thrown away whole, an id that says nothing.';

alter table articles.revision disable trigger revisions_are_only_added;
update articles.revision
   set article_id = draft.id::text
  from articles.draft
 where draft.article_id = revision.article_id
   and not exists (select from articles.article where article.id = draft.article_id);
alter table articles.revision enable trigger revisions_are_only_added;
update articles.draft
   set article_id = id::text
 where not exists (select from articles.article where article.id = draft.article_id);

create or replace function articles.refuse() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.step in ('SAVED', 'RETURNED') and old.erased_at is null
       and (new.number, new.id, new.step, new.at, new.by_name)
           is not distinct from (old.number, old.id, old.step, old.at, old.by_name)
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
comment on function articles.refuse is 'Words are sealed or erased, and an answer gets its readable id; nothing else.';
