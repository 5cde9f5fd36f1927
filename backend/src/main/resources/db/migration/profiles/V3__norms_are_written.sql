alter table profiles.norm add column saved_at timestamptz;
comment on column profiles.norm.saved_at is 'When it was last written here; null for one that came from a file.';
