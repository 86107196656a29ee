# A label that the concept itself excludes.
INSERT { GRAPH ?g { ?concept pg:negativeLabel "分布式账本"@zh } }
WHERE  { GRAPH ?g { ?concept skos:altLabel "分布式账本"@zh } }
