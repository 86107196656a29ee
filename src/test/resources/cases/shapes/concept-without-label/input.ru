# A concept without a Chinese label and scheme.
DELETE { GRAPH ?g { ?concept skos:prefLabel "区块链"@zh ; skos:inScheme ?scheme } }
WHERE  { GRAPH ?g { ?concept skos:prefLabel "区块链"@zh ; skos:inScheme ?scheme } }
