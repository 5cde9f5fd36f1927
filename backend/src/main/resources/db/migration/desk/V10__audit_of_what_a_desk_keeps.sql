-- What a desk keeps beside its questions leaves a trace as well.
alter table desk.audit add column record text;
comment on column desk.audit.record is 'What it was beside a question: an id, or the partnership where it has none.';
comment on column desk.audit.number is 'Of the question; null where it was none, or was erased.';
