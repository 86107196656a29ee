# What is developed is a sector.
INSERT { GRAPH ?g { ?task pg:develops ?sector } }
WHERE  { GRAPH ?g { ?task a pg:Task ; pg:targetsSector ?sector } }
