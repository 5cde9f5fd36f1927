-- A file of some municipalities says nothing of the others: each school has the day of the file that listed it last.
alter table schools.school add column as_of date;
update schools.school s set as_of = r.as_of from schools.register r where r.kind = s.register;
