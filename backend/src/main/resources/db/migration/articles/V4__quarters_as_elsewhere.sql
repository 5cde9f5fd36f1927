-- Quarters are written as in the signals of desks: "2026-Q4".
alter table articles.rating drop constraint rating_quarter_check;
update articles.rating set quarter = replace(quarter, '-', '-Q');
alter table articles.rating add constraint rating_quarter_check check (quarter ~ '^\d{4}-Q[1-4]$');
