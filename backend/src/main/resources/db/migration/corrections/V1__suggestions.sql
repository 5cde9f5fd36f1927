-- What people say is wrong with public records. Who they are is not known; only their mail address may be.
create table corrections.suggestion (
    id            uuid        primary key default gen_random_uuid(),
    version       integer     not null default 1,
    subject_type  text        not null,
    subject_id    text        not null,
    subject_name  text        not null,
    wrong         text        check (length(wrong) <= 1000),
    proposal      text        check (length(proposal) <= 1000),
    address       text        check (length(address) <= 254),
    answer_wanted boolean     not null,
    schools       text[]      not null,
    organisations text[]      not null,
    partnerships  text[]      not null,
    suggested_at  timestamptz not null,
    status        text        not null default 'WAITING',
    decided_at    timestamptz,
    decided_by    text,
    explanation   text        check (length(explanation) <= 1000),
    check ((status = 'WAITING') = (decided_at is null)),
    check (num_nonnulls(decided_at, decided_by) in (0, 2)),
    check ((status in ('ACCEPTED', 'REJECTED')) = (explanation is not null)),
    check (num_nulls(wrong, proposal) = case status when 'ERASED' then 2 else 0 end),
    check (address is null or status = 'WAITING')
);
comment on column corrections.suggestion.address is 'Where the answer goes; erased when somebody decides.';
comment on column corrections.suggestion.wrong is 'With the proposal null once erased: that it was erased, stays.';
comment on column corrections.suggestion.schools is 'With organisations and partnerships: whose people may decide.';

create index suggestion_waiting on corrections.suggestion (subject_type, subject_id) where status = 'WAITING';
create index suggestion_to_answer on corrections.suggestion (address) where address is not null;
create index suggestion_by_end on corrections.suggestion (coalesce(decided_at, suggested_at));
create index suggestion_of_schools on corrections.suggestion using gin (schools);
create index suggestion_of_organisations on corrections.suggestion using gin (organisations);
create index suggestion_of_partnerships on corrections.suggestion using gin (partnerships);
