alter table desk.heard_note add column example boolean not null default false;
comment on column desk.heard_note.example is 'Made up; one that a desk saves is no example any more.';

alter table desk.heard_note_revision add column example boolean not null default false;
comment on column desk.heard_note_revision.example is 'Made up, and here because a desk took it away.';
