-- Each text is kept with its languages, as the texts of every record are: {"nl": "…", "en": "…"}.

alter table needs.support_need add column name jsonb, add column plain_name jsonb;
update needs.support_need
   set (name, plain_name) = (
       select jsonb_object_agg(lower(language), said -> 'name'), jsonb_object_agg(lower(language), said -> 'plainName')
         from jsonb_each(texts) spoken(language, said));
alter table needs.support_need
    drop column texts,
    alter column name set not null,
    alter column plain_name set not null,
    add check (name ? 'nl'),
    add check (plain_name ? 'nl');

alter table needs.term drop column order_text;
alter table needs.term add column name jsonb, add column explanation jsonb;
update needs.term
   set (name, explanation) = (
       select jsonb_object_agg(lower(language), said -> 'name'), jsonb_object_agg(lower(language), said -> 'explanation')
         from jsonb_each(texts) spoken(language, said));
alter table needs.term
    drop column texts,
    alter column name set not null,
    alter column explanation set not null,
    add check (name ? 'nl'),
    add check (explanation ? 'nl'),
    add column order_text text not null generated always as (shared.folded(name ->> 'nl')) stored;
