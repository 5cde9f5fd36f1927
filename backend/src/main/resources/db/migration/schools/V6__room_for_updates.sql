-- An import writes each row more than once. With room left on the page the later versions of a row need no new entries
-- in the indexes, of which the one for searching in text costs most.
alter table schools.school set (fillfactor = 50);
