-- What waits is sealed. Letters of before stand in their own columns until they have gone.
alter table mail.letter
    add column sealed bytea,
    alter column recipient set default '',
    alter column subject set default '',
    alter column body set default '',
    add check (sealed is null or recipient || subject || body = '');
comment on column mail.letter.sealed is 'Recipient, subject and body as JSON; null once the letter was delivered.';
comment on column mail.letter.recipient is 'As subject and body only of letters that were queued before they were sealed.';
