# A share of more than all.
DELETE { GRAPH ?g { ?indicator pg:confidence ?confidence } }
INSERT { GRAPH ?g { ?indicator pg:confidence 1.2 } }
WHERE  { GRAPH ?g { ?indicator a pg:Indicator ; pg:comparator "eq" ; pg:confidence ?confidence } }
