-- What was made from what one person asked stays with the desk that was asked, until it is published.
alter table articles.draft add column kept_by text;
comment on column articles.draft.kept_by is
    'The partnership whose desk alone sees it, whatever partnership it is for: that of its question, until it is published first.';

alter table articles.revision add column kept_by text;
comment on column articles.revision.kept_by is
    'The partnership whose desk alone reads its words, of what was written before the first publication from a question.';
