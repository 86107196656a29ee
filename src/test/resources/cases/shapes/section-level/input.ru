# A level that no numbering has.
DELETE { GRAPH ?g { ?section pg:level ?level } }
INSERT { GRAPH ?g { ?section pg:level 7 } }
WHERE  { GRAPH ?g { ?section pg:path "二" ; pg:level ?level } }
