-- In how many parts a partnership is looked at: the core areas it divided itself into, else its municipalities.
create view territory.area as
select id, name, partnership, municipality, true as divided, ended, example,
       source_title, source_as_of, source_url, source_note
  from territory.core_area
 union all
select mp.partnership || '.' || m.id, m.name, mp.partnership, m.id, false, false, false,
       m.source_title, m.source_as_of, m.source_url, cast(null as jsonb)
  from territory.municipality_partnership mp
  join territory.municipality m on m.id = mp.municipality
 where mp.addresses
   and not exists (select from territory.core_area c where c.partnership = mp.partnership and not c.ended);
