# Two preferred labels in one language.
INSERT { GRAPH ?g { ?concept skos:prefLabel "区块链技术"@zh } }
WHERE  { GRAPH ?g { ?concept skos:prefLabel "区块链"@zh } }
