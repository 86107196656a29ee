# A period ends before it begins.
DELETE { GRAPH ?g { ?plan pg:toYear ?year } }
INSERT { GRAPH ?g { ?plan pg:toYear "2020"^^xsd:gYear } }
WHERE  { GRAPH ?g { ?plan a pg:Plan ; pg:toYear ?year } }
