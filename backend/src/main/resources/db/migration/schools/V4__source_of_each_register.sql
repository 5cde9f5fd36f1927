-- Each board has a day of its own, as each school has: a file of some municipalities says nothing of the others.
alter table schools.board add column as_of date;
update schools.board b set as_of = r.as_of from schools.register r where r.kind = b.register;

alter table schools.register alter column as_of drop not null;
comment on column schools.register.as_of is 'For the release before; schools and boards have their own day.';

alter table schools.register add column url text, add column note text;
comment on column schools.register.note is 'That it is an extract; null once the whole country was loaded.';
update schools.register
   set note = 'Een uitsnede: van een deel van de gemeenten zijn geen gegevens geladen.'
 where kind in ('duo-secondary', 'boards');
