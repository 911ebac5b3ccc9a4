-- The rows of a plan are what is asked for most. This index holds them as the API writes them, next to each other, so that a list is
-- read from it alone. Its expressions are those of the question itself; where they differ the list is only slower.
CREATE INDEX benefit_written ON benefit (
  PlanNum,
  BenefitNum,
  CodeNum,
  concat('{"BenefitNum":', BenefitNum, ',"PlanNum":', PlanNum, ',"PatPlanNum":', PatPlanNum, ',"CovCatNum":',
    CovCatNum, ',"BenefitType":"', BenefitType, '","Percent":', Percent, ',"MonetaryAmt":',
    CASE MonetaryAmt WHEN -1 THEN '-1.0' WHEN 0 THEN '0.0' ELSE CAST(MonetaryAmt AS REAL) END,
    ',"TimePeriod":"', TimePeriod, '","QuantityQualifier":"', QuantityQualifier, '","Quantity":', Quantity,
    ',"CodeNum":', CodeNum, ',"procCode":'),
  concat(',"CoverageLevel":"', CoverageLevel, '","SecDateTEntry":"', SecDateTEntry, '","SecDateTEdit":"',
    SecDateTEdit, '","CodeGroupNum":', CodeGroupNum, ',"TreatArea":"', TreatArea, '"}')
);
DROP INDEX benefit_plan;
