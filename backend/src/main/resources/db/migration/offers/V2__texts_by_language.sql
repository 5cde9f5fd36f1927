-- Texts for people are kept by language: {"nl": "…", "en": "…"}. What was here is Dutch. Inside the other JSON a plain
-- string is a Dutch text too: it stays as it is until its offer comes in anew.

alter table offers.offer
    drop constraint offer_summary_check,
    drop constraint offer_description_check,
    alter column summary type jsonb using jsonb_build_object('nl', summary),
    alter column description type jsonb
        using case when description is not null then jsonb_build_object('nl', description) end;
alter table offers.offer
    add check (summary ? 'nl'),
    add check (description ? 'nl');
