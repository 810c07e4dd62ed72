import { reduce, type Action } from "../../src/taskpane/state/reducer";
import type { Entered, FieldView } from "../../src/taskpane/shown/fields";
import type { Proof } from "../../src/taskpane/shown/report";
import type { ShownWorkbook } from "../../src/taskpane/shown/workbook";
import { INITIAL, type Activity, type PaneState, type Proposal } from "../../src/taskpane/state/state";

const result = { canRestore: true } as ShownWorkbook;
const unchecked = { isChecked: false } as ShownWorkbook;
const proposal: Proposal = {
  kind: "tables",
  plan: { sheets: [], names: [], remove: [] },
  basis: { name: "x.xlsx", sheets: [], names: [], structureIsProtected: false },
  notes: [{ message: "在“培训”填写 2 格", place: null }],
  kept: [],
  entries: [],
};
const failure = { kind: "trouble", code: "cancelled", message: "已停下" } as const;

const proof: Proof = { file: "报告.docx", agreeing: 3, wrong: 0, open: 0, ofPair: [], told: [], more: 0 };

function entry(key: string, text: string, problem: Entered["problem"] = null): Entered {
  return { field: { key } as FieldView, text, problem, isLooked: true };
}

const idle: Activity = { kind: "idle" };
const busy: Activity = { kind: "busy", stage: "read", done: 0 };
const confirming: Activity = { kind: "confirming", proposal };
const writing = { kind: "writing", proposal, done: 0, phase: "under-way" } as const;
const stopping: Activity = { ...writing, phase: "stopping" };
const written: Activity = { kind: "written", writeKind: "tables", notes: proposal.notes };
const failed: Activity = { kind: "failed", failure };

describe("what the pane does next", () => {
  test.each<[string, Activity, Action, Activity]>([
    ["reading", idle, { type: "began", stage: "read", done: 0.2 }, { kind: "busy", stage: "read", done: 0.2 }],
    ["evaluated", busy, { type: "evaluated", result }, idle],
    ["asked before a write", busy, { type: "proposed", proposal }, confirming],
    ["read anew on the way to something else", busy, { type: "refreshed", result }, busy],
    ["confirmed", confirming, { type: "write-began", done: 0 }, writing],
    ["writing goes on", writing, { type: "write-began", done: 0.5 }, { ...writing, done: 0.5 }],
    ["taking back what it wrote", writing, { type: "stopping" }, stopping],
    ["still taking it back", stopping, { type: "write-began", done: 0.5 }, { ...stopping, done: 0.5 }],
    ["stopping what writes nothing", busy, { type: "stopping" }, busy],
    ["a late report of a write that is over", idle, { type: "write-began", done: 0.5 }, idle],
    ["written", writing, { type: "written", writeKind: "tables", notes: proposal.notes, result }, written],
    ["saved", busy, { type: "saved", file: "x.docx", notes: [] }, { kind: "saved", file: "x.docx", notes: [] }],
    ["failed", busy, { type: "failed", failure }, failed],
    ["declined", confirming, { type: "dismissed" }, idle],
    ["closed after a write", written, { type: "dismissed" }, idle],
    ["closed after a failure", failed, { type: "dismissed" }, idle],
    ["a running write can't be closed", writing, { type: "dismissed" }, writing],
  ])("%s", (_name, before, action, after) => {
    expect(reduce({ ...INITIAL, activity: before }, action).activity).toEqual(after);
  });

  test.each<[string, Partial<PaneState>, Action, Partial<PaneState>]>([
    ["a changed cell makes the score old", { activity: idle }, { type: "changed" }, { isStale: true }],
    ["our own write does not", { activity: writing }, { type: "changed" }, { isStale: false }],
    [
      "and closes what was told of a write",
      { activity: written },
      { type: "changed" },
      { isStale: true, activity: idle },
    ],
    ["and of a trouble in the workbook", { activity: failed }, { type: "changed" }, { isStale: true, activity: idle }],
    ["but no question", { activity: confirming }, { type: "changed" }, { isStale: true, activity: confirming }],
    [
      "on to what waits, from the outcome of a write",
      { activity: written, tab: "indicators", table: "1" },
      { type: "went-on", to: "settle" },
      { activity: idle, tab: "findings", task: "settle", table: null },
    ],
    [
      "on to it among the findings of one table",
      { activity: idle, tab: "findings", table: "1" },
      { type: "went-on", to: "settle" },
      { tab: "findings", task: "settle", table: "1" },
    ],
    [
      "on to 准备报送",
      { activity: confirming, tab: "overview" },
      { type: "went-on", to: "hand-in" },
      { activity: confirming, tab: "hand-in", task: "hand-in" },
    ],
    ["what was begun is not begun again", { task: "settle" }, { type: "task-begun" }, { task: null }],
    ["a new score is fresh", { isStale: true }, { type: "evaluated", result }, { isStale: false, result }],
    [
      "unless the workbook was changed since its reading began",
      { isStale: true, isChangedSinceRead: true },
      { type: "evaluated", result },
      { isStale: true, result },
    ],
    [
      "a reading begins",
      { isStale: true, isChangedSinceRead: true },
      { type: "reading" },
      { isStale: true, isChangedSinceRead: false },
    ],
    ["a new score takes away what was found of a report", { proof }, { type: "evaluated", result }, { proof: null }],
    [
      "so does a write, which changes the workbook",
      { activity: writing, proof },
      { type: "written", writeKind: "entries", notes: [], result },
      { proof: null },
    ],
    [
      "so does a reading on the way to a question, where the workbook was changed before it",
      { isStale: true, proof },
      { type: "refreshed", result },
      { proof: null, isStale: false, result },
    ],
    ["but no other reading", { proof }, { type: "refreshed", result }, { proof, result }],
    [
      "a score is shown before its checks",
      { activity: busy },
      { type: "scored", result: unchecked },
      { result: unchecked, activity: busy },
    ],
    ["and goes where they break off", { result: unchecked }, { type: "failed", failure }, { result: null }],
    ["a failed reading keeps the old score", { result }, { type: "failed", failure }, { result }],
    [
      "a write that could not be read again keeps the old score and says that it is old",
      { result, activity: writing },
      { type: "written", writeKind: "tables", notes: [], result: null },
      { result, isStale: true },
    ],
    [
      "of the entries only those that were written are done with",
      {
        activity: { ...writing, proposal: { ...proposal, entries: [entry("a", "1"), entry("b", "2")] } },
        entries: [entry("a", "1"), entry("b", "3"), entry("c", "4"), entry("d", "5", "empty")],
      },
      { type: "written", writeKind: "entries", notes: [], result },
      { entries: [entry("b", "3"), entry("c", "4"), entry("d", "5", "empty")] },
    ],
    ["tab", {}, { type: "tab-chosen", tab: "sources" }, { tab: "sources" }],
    ["table", {}, { type: "table-chosen", table: "3" }, { table: "3" }],
    ["scheme", {}, { type: "scheme-chosen", scheme: "mof-2021-101" }, { scheme: "mof-2021-101" }],
    ["mapping", {}, { type: "mapping-set", mapping: { tables: [] } }, { mapping: { tables: [] } }],
  ])("%s", (_name, before, action, after) => {
    expect(reduce({ ...INITIAL, ...before }, action)).toMatchObject(after);
  });
});
