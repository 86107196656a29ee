# A plan replaces one whose period has not ended: itself, to be short.
INSERT { GRAPH ?g { ?plan dcterms:replaces ?plan } }
WHERE  { GRAPH ?g { ?plan a pg:Plan ; pg:fromYear ?from } }
