# A date as a string.
DELETE { GRAPH ?g { ?plan eli:date_document ?date } }
INSERT { GRAPH ?g { ?plan eli:date_document "2026年3月1日" } }
WHERE  { GRAPH ?g { ?plan a pg:Plan ; eli:date_document ?date } }
