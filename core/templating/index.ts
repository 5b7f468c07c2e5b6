export { answerQueries, type QueryAnswers, type QueryData } from "./answer-query.ts";
export type { ChartSource, SourceSeries } from "./chart-source.ts";
export { checkTemplate } from "./check-template.ts";
export { citationText } from "./citation.ts";
export { describeQuery } from "./describe-query.ts";
export type { DocumentChange } from "./document-change.ts";
export { expandChartSource } from "./expand-chart-source.ts";
export { expandTableSource } from "./expand-table-source.ts";
export type { Fact } from "./fact.ts";
export { factRefsIn, plansIn } from "./fact-refs-in.ts";
export { fieldOf } from "./figure-field.ts";
export { inSeries } from "./figure-form.ts";
export { type FilledTemplate, fillTemplate } from "./fill-template.ts";
export { type NamesAsked, namesAsked, namesAskedInWords } from "./names-asked.ts";
export { narrativeParts } from "./narrative.ts";
export { rowNames } from "./picked-rows.ts";
export { parseQueryRef, type Query, type QueryStep, type QueryValue } from "./query.ts";
export { type CurrentFacts, type Refreshed, refreshDocument } from "./refresh.ts";
export type { SourceColumn, SourceCondition, SourceLeaf, TableSource, WrittenName } from "./table-source.ts";
export type {
  AreaView,
  DocumentView,
  IndicatorView,
  NarrativeView,
  OfficeView,
  PeriodView,
  PlanView,
  ProjectView,
  ReportView,
  SignatoryView,
  TaskView,
  TemplateData,
} from "./template-data.ts";
export { soleToken, splitAtTokens, type TokenPiece, type TokenValue } from "./token.ts";
