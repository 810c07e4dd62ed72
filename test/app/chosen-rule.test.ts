import {
  evaluateAgain,
  planCleaning,
  planRestoring,
  planWrite,
  rememberedMapping,
  sinceLastRun,
  whatIf,
} from "../../src/app";
import { formatScore } from "../../src/figures";
import { openPackage, type OpenedWorkbook } from "../../src/hosts/file";
import { withChosenRule } from "../../src/recognition";
import { standingTotal } from "../../src/scoring";
import type { GenerateSheet, WorkbookSnapshot } from "../../src/workbook";
import { CAN_EDIT_ROWS, withEditedRows } from "../support/edit-rows";
import { bytesOf, FORMS } from "../taskpane/support/samples";

const NAME = "受益学生人数";
const opened = openPackage(bytesOf(FORMS), "样表.xlsx");

function itemIn(snapshot: WorkbookSnapshot, options: Parameters<typeof evaluateAgain>[1] = {}) {
  const evaluated = evaluateAgain(snapshot, options);
  const evaluation = evaluated.scored.projects[0]!.evaluation!;
  const item = evaluation.indicators.find(({ name }) => name === NAME)!;
  return { evaluated, item, rule: item.rule, total: formatScore(standingTotal(evaluation)) };
}

/** What choosing a rule for the indicator adds to what was put right; null takes the choice back. */
function choosing(snapshot: WorkbookSnapshot, method: string | null) {
  const { evaluated, item } = itemIn(snapshot);
  return withChosenRule(rememberedMapping(snapshot), evaluated.dossier.forms, item.row!, method);
}

function write(file: OpenedWorkbook, mapping?: ReturnType<typeof choosing>) {
  const { evaluated } = itemIn(file.snapshot, { mapping });
  const writing = planWrite(evaluated, { tables: true, report: null, rescore: false, mapping });
  const bytes = file.apply(writing.plan);
  return { ...writing, bytes, file: openPackage(bytes, "样表.xlsx") };
}

const written = write(opened, choosing(opened.snapshot, "是否达标"));

describe("a rule chosen for one indicator", () => {
  test("scores at once, before anything is written", () => {
    const before = itemIn(opened.snapshot);
    const after = itemIn(opened.snapshot, { mapping: choosing(opened.snapshot, "是否达标") });
    expect([before.rule, before.total, after.rule, after.total]).toEqual([
      "at-least",
      "99.15",
      "all-or-nothing",
      "79.67",
    ]);
  });

  test("is named in the confirmation", () => {
    expect(written.notes.map(({ message }) => message)).toContain(
      "新增隐藏工作表“_自评通”（辅助数据，供还原和比较，并记住您选定的计分方式：“受益学生人数”按“是否达标”，可随时清理）",
    );
  });

  test("is explained in 计分底稿, with the rule that was taken", () => {
    const paper = written.plan.sheets.find(
      (one): one is GenerateSheet => one.sheet === "计分底稿" && one.kind === "generate",
    )!;
    const { row } = paper.cells.find(({ value }) => value === NAME)!;
    const texts = paper.cells.filter((cell) => cell.row === row).map(({ value }) => String(value));
    expect(texts).toContain("是否达标");
    expect(texts.find((text) => text.includes("得 0 分"))).toMatch(/。在面板中选定为“是否达标”。$/);
  });

  test("is remembered by the next run, which then finds nothing changed", () => {
    const { rule, total, evaluated } = itemIn(written.file.snapshot);
    expect([rule, total, sinceLastRun(evaluated)!.changes]).toEqual(["all-or-nothing", "79.67", []]);
  });

  test("stays through a write that chooses nothing", () => {
    const again = write(written.file);
    expect(rememberedMapping(again.file.snapshot)).toEqual(rememberedMapping(written.file.snapshot));
  });

  test("can be taken back, and what was inferred returns", () => {
    const mapping = choosing(written.file.snapshot, null);
    expect(itemIn(written.file.snapshot, { mapping })).toMatchObject({ rule: "at-least", total: "99.15" });
    expect(itemIn(write(written.file, mapping).file.snapshot)).toMatchObject({ rule: "at-least", total: "99.15" });
  });

  test("holds for what another actual value would give", () => {
    const { evaluated, item } = itemIn(written.file.snapshot);
    const scores = ["6799人", "6800人"].map((text) => {
      const tried = whatIf(evaluated, evaluated.scored.projects[0]!.evaluation!, item.row!, text)!;
      return formatScore(tried.score!);
    });
    expect(scores).toEqual(["0", "20"]);
  });

  test("is a change since the last run", () => {
    const first = write(opened);
    const { evaluated } = itemIn(first.file.snapshot, { mapping: choosing(first.file.snapshot, "是否达标") });
    expect(sinceLastRun(evaluated)!.changes).toEqual([
      {
        owner: "义务教育学生营养改善计划补助",
        label: "义务教育学生营养改善计划补助·受益学生人数 选定的计分方式",
        at: "'营养改善'!C14",
        before: "（没有）",
        now: "是否达标",
        effect: "-19.48",
      },
    ]);
  });

  test("goes with 还原 and 清理辅助数据, which say so", () => {
    const lost = "删除隐藏的辅助数据“_自评通”，其中记住的 1 项计分方式不再保留";
    for (const back of [planRestoring(written.file.snapshot)!, planCleaning(written.file.snapshot)!]) {
      expect(back.notes.map(({ message }) => message)).toContain(lost);
    }
  });
});

(CAN_EDIT_ROWS ? test : test.skip)("the choice follows its indicator when rows are inserted", () => {
  const [moved] = withEditedRows(written.bytes, [[{ sheet: "营养改善", insert: 13, count: 1 }]]);
  const { item, rule } = itemIn(openPackage(moved!, "样表.xlsx").snapshot);
  expect([item.row!.at.top, rule]).toEqual([14, "all-or-nothing"]);
});
