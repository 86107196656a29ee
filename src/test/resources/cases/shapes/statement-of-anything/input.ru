# A predicate that the ontology does not have.
DELETE { GRAPH ?g { ?statement rdf:predicate pg:demonstrates } }
INSERT { GRAPH ?g { ?statement rdf:predicate pg:likes } }
WHERE  { GRAPH ?g { ?statement rdf:predicate pg:demonstrates } }
