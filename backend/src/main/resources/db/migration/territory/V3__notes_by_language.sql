-- Notes are kept by language: {"nl": "…", "en": "…"}. What was here is Dutch.

alter table territory.core_area
    alter column source_note type jsonb
        using case when source_note is not null then jsonb_build_object('nl', source_note) end;

drop view territory.named_partnership;
alter table territory.partnership_profile
    alter column source_note type jsonb
        using case when source_note is not null then jsonb_build_object('nl', source_note) end;
create view territory.named_partnership as
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
