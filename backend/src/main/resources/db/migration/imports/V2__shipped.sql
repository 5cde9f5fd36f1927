-- What the product brought along last, whatever an operator imported after it.
alter table imports.ledger add column shipped_checksum text;
update imports.ledger set shipped_checksum = checksum;
