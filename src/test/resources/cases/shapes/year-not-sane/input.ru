# A deadline in a far future, and one that is no year.
DELETE { GRAPH ?g { ?task pg:deadline ?year } }
INSERT { GRAPH ?g { ?task pg:deadline "3020"^^xsd:gYear } }
WHERE  { GRAPH ?g { ?task a pg:Task ; pg:deadline ?year } }
