-- Sealing anew is no news: only what somebody did is told.
drop trigger tell on desk.question;
create trigger tell after insert or delete or update of status, last_at, due_on, version, owner_id on desk.question
    for each row execute function desk.tell();

-- An answer says what it answered, so that what the asker wrote since still waits for one.
alter table desk.outgoing add column answers_to timestamptz not null default now();
comment on column desk.outgoing.answers_to is 'When something was last written, as its writer had read it.';

-- Erasing takes the numbers out of the audit, however long that is.
create index audit_of_question on desk.audit (number) where number is not null;
