-- With which key of the ring a code was hashed, so that nobody takes away one that is still needed.
alter table desk.question add column look_up_mark bytea;
comment on column desk.question.look_up_mark is 'First bytes of what that key seals; null where it was not noted yet.';
