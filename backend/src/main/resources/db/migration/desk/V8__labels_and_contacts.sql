-- What a question is about, as the desk says; it goes with the question.
create table desk.label (
    question_id  uuid primary key references desk.question on delete cascade,
    theme        text,
    municipality text
);
create index label_by_theme on desk.label (theme);

-- That somebody turned to a desk in another way. There is no column for words, on purpose.
create table desk.contact (
    id             uuid primary key,
    partnership_id text not null,
    channel        text not null,
    asker          text not null,
    theme          text,
    municipality   text,
    day            date not null,
    noted_by       text not null,
    noted_on       date not null
);
comment on column desk.contact.noted_by is 'As the issuer tells people of the desk apart: they may take it back on the same day.';
create index contact_by_day on desk.contact (partnership_id, day);

-- A quarter that was counted stands: nothing is noted in it any more.
create table desk.counted_quarter (
    partnership_id text    not null,
    quarter        text    not null,
    definition     integer not null,
    counted_on     date    not null,
    primary key (partnership_id, quarter)
);
comment on column desk.counted_quarter.quarter is 'By the clock of Amsterdam: "2026-Q4".';
