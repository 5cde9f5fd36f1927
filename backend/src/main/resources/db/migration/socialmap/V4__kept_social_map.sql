-- Organisations and services that people keep on Dekkend. What they keep goes before the files of the region, also what
-- they withdrew.
alter table socialmap.organisation
    add column version integer not null default 1,
    add column kept boolean not null default false,
    add column withdrawn_at timestamptz,
    add column made_in text[] not null default '{}',
    add column municipalities text[] not null default '{}',
    add column search_text text not null
        generated always as (shared.folded(name || ' ' || coalesce(abbreviation, ''))) stored,
    add check (withdrawn or withdrawn_at is null);
comment on column socialmap.organisation.version is 'Counts every write that people see, also those of the files.';
comment on column socialmap.organisation.kept is
    'Somebody saved, confirmed or withdrew it here: the files say nothing of it any more.';
comment on column socialmap.organisation.withdrawn_at is
    'When its keepers withdrew it; null when the files stopped naming it.';
comment on column socialmap.organisation.made_in is 'The partnerships whose editor made it; empty when nobody did.';
comment on column socialmap.organisation.municipalities is 'In which its places lie, worked out from their postcodes.';

alter table socialmap.service
    add column version integer not null default 1,
    add column kept boolean not null default false,
    add column withdrawn_at timestamptz,
    add check (withdrawn or withdrawn_at is null);
comment on column socialmap.service.version is 'Counts every write that people see, also those of the files.';
comment on column socialmap.service.kept is
    'Somebody saved, confirmed or withdrew it here: the files say nothing of it any more.';
comment on column socialmap.service.withdrawn_at is
    'When its keepers withdrew it; null when the files stopped naming it.';

-- Whose an organisation is, is asked of all of them at once.
create index responsibility_by_organisation on socialmap.responsibility (organisation_id);
create index support_desk_by_organisation on socialmap.support_desk (organisation_id);

-- A replica of the release before, or who goes back to it, knows nothing of what is kept: what it writes over a kept
-- record without a new version is left out. Only that by which a record is found is renewed so.
create function socialmap.leave_kept() returns trigger language plpgsql as $$
declare
    found constant text[] := array['order_text', 'search_words', 'known_words', 'search_text', 'translated_words',
                                   'translated_text', 'municipalities', 'made_in'];
begin
    return case when to_jsonb(new) - found = to_jsonb(old) - found then new end;
end $$;
create trigger kept_is_left_alone before update on socialmap.organisation
    for each row when (old.kept and new.version = old.version) execute function socialmap.leave_kept();
create trigger kept_is_left_alone before update on socialmap.service
    for each row when (old.kept and new.version = old.version) execute function socialmap.leave_kept();

create table socialmap.organisation_revision (
    record_id text        not null references socialmap.organisation,
    version   integer     not null,
    step      text        not null check (step in ('LOADED', 'SAVED', 'CONFIRMED', 'WITHDRAWN', 'RESTORED')),
    at        timestamptz,
    kept_by   text,
    content   jsonb       not null,
    erased_at timestamptz,
    primary key (record_id, version),
    check ((step = 'LOADED') = (at is null)),
    check ((step = 'LOADED') = (kept_by is null)),
    check (erased_at is null or content ->> 'name' = '')
);
comment on table socialmap.organisation_revision is
    'What an organisation said after everything people did with it, and once as the file had it; only added to.';

create table socialmap.service_revision (
    record_id text        not null references socialmap.service,
    version   integer     not null,
    step      text        not null check (step in ('LOADED', 'SAVED', 'CONFIRMED', 'WITHDRAWN', 'RESTORED')),
    at        timestamptz,
    kept_by   text,
    content   jsonb       not null,
    erased_at timestamptz,
    primary key (record_id, version),
    check ((step = 'LOADED') = (at is null)),
    check ((step = 'LOADED') = (kept_by is null)),
    check (erased_at is null or content ->> 'name' = '')
);
comment on table socialmap.service_revision is
    'What a service said after everything people did with it, and once as the file had it; only added to.';

create function socialmap.refuse_revision() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.erased_at is null and new.erased_at is not null
       and (new.record_id, new.version, new.step, new.at, new.kept_by)
           is not distinct from (old.record_id, old.version, old.step, old.at, old.kept_by) then
        return new;
    end if;
    raise exception 'what was kept of the social map stays';
end $$;
create trigger revisions_are_only_added before update or delete on socialmap.organisation_revision
    for each row execute function socialmap.refuse_revision();
create trigger revisions_are_only_added before update or delete on socialmap.service_revision
    for each row execute function socialmap.refuse_revision();
