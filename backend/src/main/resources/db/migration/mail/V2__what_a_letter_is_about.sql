-- A letter that has not gone yet can be taken back by what it is about.
alter table mail.letter add column about text check (about <> '');
comment on column mail.letter.about is 'What its sender knows it by; null when it is never taken back.';
create index letter_by_subject_matter on mail.letter (about) where about is not null and next_try_at is not null;
