-- Which file of each kind was loaded last, per scope.
create table imports.ledger (
    kind      text        not null,
    scope     text        not null,
    file      text        not null,
    checksum  text        not null,
    as_of     date,
    rows      integer     not null check (rows >= 0),
    loaded_at timestamptz not null,
    primary key (kind, scope)
);
