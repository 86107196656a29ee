# A target that only counts.
DELETE { GRAPH ?g { ?target oa:hasSelector ?quote } }
WHERE  { GRAPH ?g { ?annotation pg:exact "隐私计算" ; oa:motivatedBy oa:identifying ; oa:hasTarget ?target . ?target oa:hasSelector ?quote . ?quote a oa:TextQuoteSelector } }
