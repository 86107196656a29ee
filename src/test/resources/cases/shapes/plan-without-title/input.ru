# A plan loses its title.
DELETE { GRAPH ?g { ?plan dcterms:title ?title } }
WHERE  { GRAPH ?g { ?plan a pg:Plan ; dcterms:title ?title } }
