import { lazy } from "react";

const findings = () => import("./FindingsTab");
const indicators = () => import("./IndicatorsTab");
const sources = () => import("./SourcesTab");
const tools = () => import("./OverviewTools");
const tables = () => import("./TablePicker");
const schemes = () => import("./SchemePicker");
const pointing = () => import("./MappingEditor");
const report = () => import("./report/ReportTab");
const handIn = () => import("./HandInTab");

/** Views and parts that are not needed before the score is seen. */
export const FindingsTab = lazy(findings);
export const IndicatorsTab = lazy(indicators);
export const SourcesTab = lazy(sources);
export const OverviewTools = lazy(tools);
export const TablePicker = lazy(tables);
export const SchemePicker = lazy(schemes);
export const MappingEditor = lazy(pointing);
export const ReportTab = lazy(report);
export const HandInTab = lazy(handIn);

/** Loads them once the score stands, so that nobody waits for them later. */
export async function loadTheRest(): Promise<void> {
  await Promise.all(
    [findings, indicators, sources, tools, tables, schemes, pointing, report, handIn].map((load) => load()),
  );
}
