# An indicator without its number and unit.
DELETE { GRAPH ?g { ?indicator qudt:numericValue ?value ; pg:unit ?unit } }
WHERE  { GRAPH ?g { ?indicator qudt:numericValue ?value ; pg:unit ?unit } }
