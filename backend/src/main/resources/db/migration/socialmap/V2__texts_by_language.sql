-- Texts for people are kept by language: {"nl": "…", "en": "…"}. What was here is Dutch. Inside the other JSON a plain
-- string is a Dutch text too: it stays as it is until its record comes in anew.

alter table socialmap.organisation
    drop constraint organisation_description_check,
    alter column description type jsonb
        using case when description is not null then jsonb_build_object('nl', description) end;
alter table socialmap.organisation
    add check (description ? 'nl');

alter table socialmap.service
    drop constraint service_description_check,
    drop constraint service_eligibility_check,
    drop constraint service_cost_check,
    alter column description type jsonb using jsonb_build_object('nl', description),
    alter column eligibility type jsonb
        using case when eligibility is not null then jsonb_build_object('nl', eligibility) end,
    alter column cost type jsonb
        using case when cost is not null then jsonb_build_object('nl', cost) end,
    alter column languages type jsonb using to_jsonb(languages),
    alter column accessibility type jsonb using to_jsonb(accessibility);
alter table socialmap.service
    add check (description ? 'nl'),
    add check (eligibility ? 'nl'),
    add check (cost ? 'nl'),
    add check (jsonb_typeof(languages) = 'array'),
    add check (jsonb_typeof(accessibility) = 'array');

alter table socialmap.support_desk
    drop constraint support_desk_hours_check,
    alter column hours type jsonb using case when hours is not null then jsonb_build_object('nl', hours) end;
alter table socialmap.support_desk
    add check (hours ? 'nl');

alter table socialmap.responsibility
    drop constraint responsibility_explanation_check,
    alter column explanation type jsonb using jsonb_build_object('nl', explanation);
alter table socialmap.responsibility
    add check (explanation ? 'nl');
