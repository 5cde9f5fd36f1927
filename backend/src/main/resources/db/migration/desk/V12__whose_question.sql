-- What lies in other modules and came from a question is kept by the desk of that question.
create function desk.partnership_of(question uuid) returns text language sql stable
return (select question.partnership_id from desk.question where question.id = partnership_of.question);
comment on function desk.partnership_of is 'The partnership that was asked; null when the question is erased.';
