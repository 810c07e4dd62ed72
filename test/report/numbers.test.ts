import { decimalsPrinted, formatNumber, readNumberSetting, ZERO } from "../../src/figures";
import { composeReport, figureText, numberStyle, outlineNamed, type Inline, type TableCell } from "../../src/report";
import { chooseScheme, scoreWorkbook } from "../../src/scoring";
import { dossier, form } from "../support/form";
import { scoredWorkbook } from "./scored";
import { seedWorkbook } from "./seed";

const OUTLINE = outlineNamed("project-report")!;

function shownAs(setting: string, budget: string, unit: "元" | "万元" = "万元"): string {
  const scored = scoredWorkbook({ projects: [{ name: "甲", budget, executed: budget, unit }] });
  const style = numberStyle(scored, OUTLINE, readNumberSetting(setting)!);
  const { blocks } = composeReport(scored, OUTLINE, style);
  const inlines = blocks.flatMap((block): readonly Inline[] => (block.kind === "paragraph" ? block.inlines : []));
  const found = inlines.find((one) => one.kind === "figure" && one.figure.id === "project.1.annual-budget");
  return found?.kind === "figure" ? figureText(found.figure) : "";
}

test.each([
  ["", "2.3", "万元", "2.3万元"],
  ["", "3286415.77", "元", "328.64万元"],
  ["amount=元", "3286415.77", "元", "3286415.77元"],
  ["amount=来源", "3286415.77", "元", "3286415.77元"],
  ["amount=来源,thousands=是", "3286415.77", "元", "3,286,415.77元"],
  ["amount=元", "2.345678", "万元", "23456.78元"],
  ["amount=万元:4", "3286415.77", "元", "328.6416万元"],
  ["amount=:0", "2.5", "万元", "3万元"],
] as const)("%s: %s%s is shown as %s", (setting, budget, unit, text) => {
  expect(shownAs(setting, budget, unit)).toBe(text);
});

test.each([
  ["a department's own funds", "department", "28.5", "386.5"],
  ["the sources of a project's funds", "project", "0.25", "1"],
] as const)("the decimals of %s are kept, in sentence and table", (_, scope, part, whole) => {
  const funds = [
    { initial: Number(whole), annual: Number(whole), executed: Number(whole) },
    { initial: Number(part), annual: Number(part), executed: Number(part) },
  ];
  const found = dossier([
    form({ scope, funds, indicators: [{ name: "场次", target: "10场", actual: "10场", weight: 90 }] }),
  ]);
  const { scored } = scoreWorkbook(found, chooseScheme(found));
  const outline = outlineNamed("huadu-2021")!;
  expect(numberStyle(scored, outline).forms.amount.decimals).toBe(decimalsPrinted(part));
});

test("zero is a dash where that was asked for", () => {
  expect(formatNumber(ZERO, { decimals: 2, zeroAsDash: true })).toBe("—");
});

test.each(["", "amount=元:1,percent=0,score=1,thousands=是,zero=—", "amount=来源,percent=3"])(
  "with %s a figure that stands in several places is written in one way",
  (setting) => {
    const scored = seedWorkbook();
    for (const outline of ["huadu-2021", "project-report", "short"].map((id) => outlineNamed(id)!)) {
      const style = numberStyle(scored, outline, readNumberSetting(setting)!);
      const texts = new Map<string, Set<string>>();
      for (const block of composeReport(scored, outline, style).blocks) {
        const cells: readonly TableCell[] = block.kind === "table" ? block.rows.flat() : [];
        const inlines = block.kind === "paragraph" ? block.inlines : cells.flatMap((cell) => cell.inlines);
        for (const inline of inlines) {
          if (inline.kind !== "figure") continue;
          const { id, value, form } = inline.figure;
          if (value !== null) texts.set(id, (texts.get(id) ?? new Set()).add(formatNumber(value, form)));
        }
      }
      for (const [id, written] of texts) expect([id, [...written]]).toEqual([id, [[...written][0]]]);
    }
  },
);
