# A target that ends before it starts.
DELETE { GRAPH ?g { ?position oa:end ?end } }
INSERT { GRAPH ?g { ?position oa:end 1 } }
WHERE  { GRAPH ?g { ?annotation pg:exact "隐私计算" ; oa:motivatedBy oa:identifying ; oa:hasTarget/oa:hasSelector ?position . ?position oa:end ?end } }
