-- These three files are extracts, and were noted down as if they spoke of the whole country.
update imports.ledger
   set scope = 'GM0375,GM0377,GM0383,GM0392,GM0394,GM0396,GM0397,GM0450,GM0453,GM0473'
 where scope = 'national'
   and (kind, file) in (('duo-secondary', 'duo-secondary.csv'), ('boards', 'boards.csv'),
                        ('duo-secondary-pupils', 'duo-secondary-pupils.csv'));
