import type { EntryField, EntryProblem, RequirementId } from "../../app";
import type { Severity } from "../../figures";
import type { TableKind } from "../../recognition";
import type { OverviewFilter, OverviewOrder } from "../model/overview";
import type { WriteKind } from "../shown/writing";
import type { Stage, Tab } from "../state/state";
import type { ReportMessages } from "./report-messages";

/** Every word that the pane says by itself; findings, explanations and troubles come worded from the engine. */
export interface Messages {
  readonly language: string;
  readonly productName: string;
  readonly title: string;
  readonly unitUnknown: string;
  year(year: number): string;
  readonly department: string;

  readonly score: {
    readonly heading: string;
    ring(total: string, maximum: string, grade: string | null): string;
    readonly noGrade: string;
    readonly executionRate: string;
    readonly otherPart: string;
    pending(count: number, points: string): string;
    rate(rate: string): string;
    readonly notScored: string;
    readonly noRows: string;
    readonly noTables: string;
    readonly table: string;
    allTables(count: number): string;
    readonly findTable: string;
    moreTables(count: number): string;
    readonly nothingFound: string;
  };
  readonly since: {
    same: string;
    total(difference: string): string;
    change(label: string, before: string, now: string): string;
    more(count: number): string;
    readonly fewer: string;
  };
  readonly scheme: {
    readonly change: string;
    readonly choose: string;
    readonly own: string;
    lacks(what: string): string;
  };
  readonly tabs: Readonly<Record<Tab, string>>;
  readonly tabList: string;

  readonly report: ReportMessages;
  readonly overview: {
    readonly order: string;
    readonly orders: Readonly<Record<OverviewOrder, string>>;
    readonly filter: string;
    readonly filters: Readonly<Record<OverviewFilter, string>>;
    readonly noScore: string;
    readonly bare: string;
    rate(rate: string): string;
    waiting(count: number): string;
    errors(count: number): string;
  };
  readonly handIn: {
    readonly heading: string;
    readonly ready: string;
    open(count: number, all: number): string;
    readonly requirements: Readonly<Record<RequirementId, string>>;
    readonly isTrue: string;
    readonly isOpen: string;
    count(count: number): string;
    more(count: number): string;
    readonly toFindings: string;
    readonly toReport: string;
    readonly notReady: string;
    readonly cannotSave: string;
  };
  readonly findings: {
    errorCount(count: number): string;
    setAside(count: number): string;
    notes(count: number): string;
    readonly noneHere: string;
    readonly severity: Readonly<Record<Severity, string>>;
    readonly none: string;
    readonly noneMore: string;
    readonly suggest: string;
    readonly copied: string;
    readonly copyByHand: string;
    locate(place: string): string;
    morePlaces(count: number): string;
    readonly search: string;
    counts(errors: number, warnings: number, infos: number): string;
    readonly all: string;
    readonly filter: string;
  };
  readonly entering: {
    readonly heading: string;
    readonly settle: string;
    readonly oneByOne: string;
    left(count: number): string;
    readonly labels: Readonly<Record<EntryField["kind"], string>>;
    bounds(low: string, high: string): string;
    readonly latenessExample: string;
    readonly latenessHint: string;
    gaps(count: number): string;
    readonly problems: Readonly<Record<Exclude<EntryProblem, "gaps" | "unchanged">, string>>;
    readonly next: string;
    readonly drop: string;
    readonly dropAll: string;
    entered(what: string): string;
    waiting(ready: number, open: number): string;
    write(count: number): string;
    readonly setAsideLink: string;
    readonly setAsideHint: string;
    setAside(reason: string): string;
    readonly openAgain: string;
  };
  readonly indicators: {
    readonly search: string;
    readonly none: string;
    readonly noMatch: string;
    readonly target: string;
    readonly actual: string;
    readonly weight: string;
    readonly score: string;
    readonly budget: string;
    readonly executed: string;
    readonly empty: string;
    readonly waiting: string;
    readonly given: string;
    readonly notApplicable: string;
    readonly passedOver: string;
    bounds(low: string, high: string): string;
    readonly why: string;
    readonly rule: string;
    ruleOfForm(term: string): string;
    readonly rulesUnusable: string;
    ruleUnusable(term: string, why: string): string;
    ruleChosen(term: string): string;
    ruleRefused(term: string, why: string): string;
    readonly ruleBack: string;
    readonly chosen: string;
    readonly whatIf: string;
    readonly whatIfNote: string;
    whatIfResult(score: string | null, total: string, grade: string | null): string;
  };
  readonly sources: {
    readonly kinds: Readonly<Record<TableKind, string>>;
    /** By the names of RecognisedTable.columns; what is left out is called as the engine calls it, in Chinese. */
    readonly fields: Readonly<Record<string, string>>;
    count(kind: TableKind, count: number): string;
    readonly unit: string;
    readonly hidden: string;
    readonly sound: string;
    readonly doubtful: string;
    readonly change: string;
    readonly add: string;
    readonly pointed: string;
    readonly none: string;
  };
  readonly mapping: {
    readonly heading: string;
    readonly kind: string;
    readonly point: string;
    readonly take: string;
    readonly unit: string;
    readonly unitFromTable: string;
    readonly total: string;
    readonly columns: string;
    readonly automatic: string;
    readonly absent: string;
    readonly apply: string;
    readonly cancel: string;
    readonly forget: string;
    readonly kept: string;
    readonly keptByHeadings: string;
    readonly exportAll: string;
    readonly importAll: string;
  };
  readonly actions: {
    readonly evaluate: string;
    readonly tables: string;
    readonly report: string;
    readonly reportSheet: string;
    readonly reportFile: string;
    readonly reportFileMac: string;
    readonly restore: string;
    readonly rescore: string;
    readonly clean: string;
    readonly submission: string;
    readonly skip: string;
    readonly about: string;
    readonly more: string;
    readonly stale: string;
    readonly dismiss: string;
    readonly retry: string;
  };
  readonly writing: {
    readonly heading: Readonly<Record<WriteKind, string>>;
    readonly will: Readonly<Record<WriteKind, string>>;
    readonly nothing: string;
    readonly stays: Readonly<Record<WriteKind, string>>;
    errorsStand(count: number): string;
    lost(count: number): string;
    kept(count: number): string;
    readonly confirm: Readonly<Record<WriteKind, string>>;
    readonly cancel: string;
    readonly busy: string;
    readonly done: Readonly<Record<WriteKind, string>>;
    saved(file: string): string;
  };
  readonly progress: {
    readonly stage: Readonly<Record<Stage, string>>;
    readonly cancel: string;
  };
  readonly failure: {
    readonly heading: string;
    readonly fault: string;
    readonly faultMore: string;
    readonly errorsStand: string;
    readonly scoresWait: string;
    readonly copy: string;
    readonly copied: string;
  };
  readonly empty: {
    readonly nothingHeading: string;
    readonly nothingSteps: readonly string[];
    readonly point: string;
    readonly unsupportedHeading: string;
    readonly unsupported: string;
    readonly reading: string;
    readonly cellEdit: string;
  };
  readonly about: { readonly heading: string; readonly lines: readonly string[] };
  readonly announce: {
    evaluated(total: string | null, errors: number, warnings: number): string;
  };
}
