-- DUO's number for a municipality that it does not know was taken for one of that name.
delete from territory.municipality where id = 'GM9999';
