# A task belongs nowhere.
DELETE { GRAPH ?g { ?task pg:inPlan ?plan ; pg:inSection ?section } }
WHERE  { GRAPH ?g { ?task a pg:Task ; pg:inPlan ?plan ; pg:inSection ?section } }
