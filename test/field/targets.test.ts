import { evaluatedAsJson, evaluateWorkbook, planFilling, planSubmit } from "../../src/app";
import { workbook } from "../support/grid";
import { dressOf } from "./layouts";
import { sheetOf } from "./making/block";
import { possible, WAYS, type Dress } from "./making/dress";
import { targetText, unitFacts, type UnitFacts } from "./making/facts";
import { Random } from "./making/random";
import { targetsForm, type TargetsDress } from "./making/targets";

const CROSSINGS = 40;

const LAYOUTS: readonly (readonly [string, TargetsDress, Partial<Dress>])[] = [
  ["a table with points", { title: "绩效目标表", money: "none" }, {}],
  ["a table without points", { title: "绩效目标表", money: "lines" }, { weights: "none", targetHeading: "指标值" }],
  [
    "declared, with points in percent",
    { title: "绩效目标申报表", money: "lines" },
    { weight: "percent", amount: "元" },
  ],
  ["declared, sign, value and unit apart", { title: "绩效目标申报表", money: "sentence" }, { targets: "split" }],
  ["approved, four levels", { title: "批复表", money: "lines" }, { levels: "four", weights: "none" }],
  ["approved, no label at the side", { title: "批复表", money: "none" }, { side: "none", spread: "repeated" }],
];

type Row = Readonly<Record<"level1" | "level2" | "name" | "target" | "actual" | "weight" | "score", string | null>>;
type Project = { readonly name: string; readonly evaluation: { readonly total: null; readonly indicators: Row[] } };

/** Approved targets have neither actuals nor scores, and nothing is written beside them. */
function approved(layout: Partial<Dress>): Dress {
  return possible({ ...dressOf(layout), execution: "funds", scores: "none", total: "none", isApproved: true });
}

function expectTaken(unit: UnitFacts, layout: TargetsDress, dress: Dress): void {
  const sheets = unit.projects.map((project, index) =>
    sheetOf(`目标${index + 1}`, targetsForm(unit, project, layout, dress)),
  );
  const snapshot = workbook(sheets.map(({ sheet }) => sheet));
  const evaluated = evaluateWorkbook(snapshot);
  const { projects } = evaluatedAsJson(evaluated) as { readonly projects: readonly Project[] };
  expect(projects.map(({ name, evaluation: { total, indicators } }) => ({ name, total, indicators }))).toMatchObject(
    unit.projects.map(({ name, indicators }) => ({
      name,
      total: null,
      indicators: indicators.map((row) => ({
        level1: row.level1,
        level2: row.level2,
        name: row.name,
        target: expect.stringMatching(new RegExp(`^[=＝定性\\s]*${targetText(row).replace(/^＝/, "")}$`)) as string,
        actual: null,
        weight: dress.weights === "none" ? null : String(row.weight),
        score: null,
      })),
    })),
  );
  expect(evaluated.findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  expect(evaluated.findings.filter(({ check }) => check === "targets-taken")).toHaveLength(1);
  expect(() => planSubmit(evaluated, planFilling(evaluated), snapshot, true)).toThrow(
    expect.objectContaining({ code: "only-targets" }),
  );
}

describe("approved targets are taken over, said once and never submitted", () => {
  test.each(LAYOUTS)("%s", (name, layout, dress) => {
    expectTaken(unitFacts(new Random(name.length), 2), layout, approved(dress));
  });

  test.each(Array.from({ length: CROSSINGS }, (_, seed) => seed + 1))("crossed at random, seed %d", (seed) => {
    const random = new Random(seed);
    const layout: TargetsDress = {
      title: random.of(["绩效目标表", "绩效目标申报表", "批复表"]),
      money: random.of(["none", "lines", "sentence"]),
    };
    const dress = approved({
      levels: random.of(["three", "four", "codes"]),
      spread: random.of(WAYS.spread),
      side: random.of(WAYS.side),
      targets: random.of(["one", "split"]),
      targetHeading: random.of(WAYS.targetHeading),
      weights: random.of(["given", "none"]),
      weight: random.of(WAYS.weight),
      weightHeading: random.of(WAYS.weightHeading),
      amount: random.of(WAYS.amount),
      print: random.of(WAYS.print),
      foot: random.of(WAYS.foot),
      gaps: random.of(WAYS.gaps),
    });
    expectTaken(unitFacts(random, 1 + random.below(3)), layout, dress);
  });
});
