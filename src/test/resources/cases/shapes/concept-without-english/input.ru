# A curated concept that no English reader finds.
DELETE { GRAPH ?g { ?concept skos:prefLabel "blockchain"@en } }
WHERE  { GRAPH ?g { ?concept skos:prefLabel "blockchain"@en } }
