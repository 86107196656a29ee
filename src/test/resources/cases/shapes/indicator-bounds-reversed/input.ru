# A range from 20 to 15.
DELETE { GRAPH ?g { ?indicator pg:lowerBound ?bound } }
INSERT { GRAPH ?g { ?indicator pg:lowerBound 20.0 } }
WHERE  { GRAPH ?g { ?indicator pg:lowerBound ?bound } }
