-- The file of postcodes as its importer names it: one row, without day and address until the file is loaded.
create table territory.postcode_source (
    one   boolean primary key default true check (one),
    title text not null,
    as_of date,
    url   text
);
insert into territory.postcode_source (title) values ('4PP, plaatsnamen, postcodes en geolocatie');
