-- The law as its importer names it: one row, without a day until the law is loaded.
create table territory.law (
    one   boolean primary key default true check (one),
    title text not null,
    as_of date,
    url   text
);
insert into territory.law (title, as_of, url)
select 'Regeling regio-indeling samenwerkingsverbanden passend onderwijs',
       (select max(as_of) from territory.partnership where not ended),
       'https://wetten.overheid.nl/BWBR0032324';

create or replace view territory.named_partnership as
    select p.id, p.sector, p.ended,
           coalesce(f.name, 'Samenwerkingsverband ' || p.id) as name,
           coalesce(f.takes_part, false) as takes_part,
           f.website,
           coalesce(f.contacts, '[]') as contacts,
           coalesce(f.source_title, l.title) as source_title,
           case when f.id is null then p.as_of else f.source_as_of end as source_as_of,
           case when f.id is null then l.url else f.source_url end as source_url,
           f.source_note
      from territory.partnership p
      cross join territory.law l
      left join territory.partnership_profile f on f.id = p.id;

alter table territory.municipality add column source_url text;
