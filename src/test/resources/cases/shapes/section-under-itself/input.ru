# A section is its own parent.
DELETE { GRAPH ?g { ?section pg:parentSection ?parent } }
INSERT { GRAPH ?g { ?section pg:parentSection ?section } }
WHERE  { GRAPH ?g { ?section pg:path "三/（一）" ; pg:parentSection ?parent } }
