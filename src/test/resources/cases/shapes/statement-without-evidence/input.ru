# A statement without evidence and object.
DELETE { GRAPH ?g { ?statement pg:evidence ?evidence ; rdf:object ?object } }
WHERE  { GRAPH ?g { ?statement rdf:predicate pg:demonstrates ; pg:evidence ?evidence ; rdf:object ?object } }
