import { evaluateAgain, planWrite, writeReport } from "../../src/app";
import { openPackage } from "../../src/hosts/file";
import { Ours, type PlannedCell } from "../../src/workbook";
import { HAS_LIBRE_OFFICE, recalculated } from "../support/libre-office";
import { HABITS, LOSSES, savedElsewhere, withParts } from "../support/saved-elsewhere";
import { bytesOf, DEPARTMENT, FORMS } from "../taskpane/support/samples";

const NAME = "样表.xlsx";
const SAMPLES = [
  ["one form a project", bytesOf(FORMS)],
  ["the department's form", bytesOf(DEPARTMENT)],
  ["all projects in one table", bytesOf("assets/samples/四川表式-全部项目一张表.xlsx")],
] as const;

function planOf(bytes: Uint8Array) {
  const evaluated = evaluateAgain(openPackage(bytes, NAME).snapshot);
  return { ...planWrite(evaluated, { tables: true, report: writeReport(evaluated), rescore: false }), evaluated };
}

const written = (bytes: Uint8Array) => openPackage(bytes, NAME).apply(planOf(bytes).plan);

/** What the next run writes into the sheets of ours, and what of it it takes for a person's. */
function nextRun(bytes: Uint8Array) {
  const { plan, findings, evaluated } = planOf(bytes);
  const paper = new Ours(evaluated.snapshot).sheet("working-paper", 1);
  return {
    kept: findings.filter(({ check }) => check === "kept-edits").map(({ message }) => message),
    paper: plan.sheets
      .find(({ sheet }) => sheet === paper)!
      .cells.map(({ row, column, formula }: PlannedCell) => [row, column, formula]),
  };
}

/** The workbook after the accountant wrote 30 for the weight of the first indicator. */
function reweighed(bytes: Uint8Array): Uint8Array {
  const opened = openPackage(bytes, NAME);
  const { scored } = evaluateAgain(opened.snapshot);
  const evaluation = scored.department ?? scored.projects.find((one) => one.evaluation)!.evaluation!;
  const { sheet, row, column } = evaluation.indicators.find(({ weight }) => weight !== null)!.row!.weight!.at;
  return opened.apply({
    sheets: [{ kind: "fill", sheet, cells: [{ row, column, value: 30 }] }],
    names: [],
    remove: [],
  });
}

describe.each(SAMPLES)("%s, saved by another program", (_, sample) => {
  const bytes = written(sample);
  const changed = reweighed(bytes);
  const [plain, anew] = [nextRun(bytes), nextRun(changed)];

  test.each(HABITS)("with %s: nothing is taken for written by hand", (_, change) => {
    expect(nextRun(savedElsewhere(bytes, change))).toEqual({ ...plain, kept: [] });
  });

  test.each(HABITS)("with %s: once a weight has changed, no old formula stays", (_, change) => {
    expect(nextRun(savedElsewhere(changed, change))).toEqual({ ...anew, kept: [] });
  });

  test.each(LOSSES)("with %s: nothing is taken for written by hand", (_, part, change) => {
    const saved = withParts(bytes, part, change);
    expect(Buffer.compare(saved, bytes)).not.toBe(0);
    expect(nextRun(saved)).toEqual({ ...plain, kept: [] });
  });

  (HAS_LIBRE_OFFICE ? test : test.skip)(
    "by LibreOffice itself",
    () => {
      expect(nextRun(recalculated(bytes))).toEqual({ ...plain, kept: [] });
    },
    180_000,
  );
});
