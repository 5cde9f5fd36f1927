-- Offers that people keep on Dekkend. What they keep goes before the file of the region, also what they withdrew.
alter table offers.offer
    add column version integer not null default 1,
    add column kept boolean not null default false,
    add column withdrawn_at timestamptz,
    add column near_places jsonb not null default '[]' check (jsonb_typeof(near_places) = 'array'),
    add check (withdrawn or withdrawn_at is null);
comment on column offers.offer.version is 'Counts every write that people see, also those of the file.';
comment on column offers.offer.kept is 'Somebody saved, confirmed or withdrew it here: the file says nothing of it any more.';
comment on column offers.offer.withdrawn_at is 'When its keepers withdrew it; null when the file stopped naming it.';
comment on column offers.offer.places is 'Its own; an offer without any takes place at its school.';
comment on column offers.offer.near_places is
    'Where it is looked for near a postcode: its own places, else a copy of its school''s.';
update offers.offer set near_places = places;

-- A replica of the release before, or who goes back to it, knows nothing of what is kept: what it writes over a kept offer
-- without a new version is left out. Only that by which an offer is found is renewed so.
create function offers.leave_kept() returns trigger language plpgsql as $$
declare
    found constant text[] := array['order_text', 'search_words', 'known_words', 'search_text', 'translated_words',
                                   'translated_text', 'near_places'];
begin
    return case when to_jsonb(new) - found = to_jsonb(old) - found then new end;
end $$;
create trigger kept_is_left_alone before update on offers.offer
    for each row when (old.kept and new.version = old.version) execute function offers.leave_kept();

create table offers.offer_revision (
    offer_id  text        not null references offers.offer,
    version   integer     not null,
    step      text        not null check (step in ('LOADED', 'SAVED', 'CONFIRMED', 'WITHDRAWN', 'RESTORED')),
    at        timestamptz,
    kept_by   text,
    content   jsonb       not null,
    erased_at timestamptz,
    primary key (offer_id, version),
    check ((step = 'LOADED') = (at is null)),
    check ((step = 'LOADED') = (kept_by is null)),
    check (erased_at is null or content ->> 'name' = '')
);
comment on table offers.offer_revision is
    'What an offer said after everything people did with it, and once as the file had it; only added to.';
comment on column offers.offer_revision.erased_at is
    'When an editor emptied its texts for good; that is all that may ever happen to what was kept.';

create function offers.refuse_revision() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.erased_at is null and new.erased_at is not null
       and (new.offer_id, new.version, new.step, new.at, new.kept_by)
           is not distinct from (old.offer_id, old.version, old.step, old.at, old.kept_by) then
        return new;
    end if;
    raise exception 'what was kept of an offer stays';
end $$;
create trigger revisions_are_only_added before update or delete on offers.offer_revision
    for each row execute function offers.refuse_revision();
