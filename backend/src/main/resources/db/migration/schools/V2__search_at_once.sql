-- Reads outnumber writes by far: new words go straight into the index. Else they wait in a list that every search walks,
-- and after an import of the whole country the planner rather reads the table.
alter index schools.school_by_text set (fastupdate = off);
