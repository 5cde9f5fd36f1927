-- Notes are kept by language: {"nl": "…", "en": "…"}. What was here is Dutch.

alter table schools.membership
    alter column note type jsonb using case when note is not null then jsonb_build_object('nl', note) end;

-- The one note a register has is the code's own, and its file need not come in again to be read in English.
alter table schools.register
    alter column note type jsonb
        using case when note is not null then jsonb_build_object(
            'nl', note, 'en', 'An extract: of some of the municipalities no data were loaded.') end;
