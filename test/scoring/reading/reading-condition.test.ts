import fc from "fast-check";
import { cellNumber, decimal, type Decimal } from "../../../src/figures";
import { formula } from "../../../src/figures/term";
import { readExpression } from "../../../src/language/values/read-expression";
import type { NumberReading } from "../../../src/language";
import { chooseScheme, conditionTerm, scoreWorkbook, type ScoredItem } from "../../../src/scoring";
import { toTargetUnit } from "../../../src/scoring/reading/operands";
import { calculate } from "../../support/excel";
import { dossier, form, type IndicatorLiteral } from "../../support/form";

function scored(row: Omit<IndicatorLiteral, "name" | "weight">): ScoredItem {
  const all = dossier([form({ indicators: [{ name: "工作完成情况", weight: 10, ...row }] })]);
  return scoreWorkbook(all, chooseScheme(all, "mof-2020-10")).scored.projects[0]!.evaluation!.indicators[0]!;
}

/** Whether the conditions hold for other numbers of the rule, as a spreadsheet calculates them. */
function hold(item: ScoredItem, numbers: Readonly<Record<string, number>>): boolean {
  return (item.conditions ?? []).every(
    (one) =>
      calculate(
        formula(conditionTerm(one), (role) => role),
        numbers,
      ) === true,
  );
}

const SHARE = { target: "≥95%", actual: 0.9 };
const PERCENT = { target: "≥95%", actual: 90 };
const BANDS = { ...SHARE, standard: "≥95%得10分；90%-95%得8分；<90%得5分" };
const MULTIPLE = { target: "≥8万亩", actual: 8 };

test.each([
  ["a fraction stays one", SHARE, { target: 95, actual: 80 }, true],
  ["a fraction becomes a percentage", SHARE, { target: 95, actual: 9000 }, false],
  ["a percentage stays one", PERCENT, { target: 95, actual: 85 }, true],
  ["a percentage becomes a fraction", PERCENT, { target: 95, actual: 0.85 }, false],
  ["none at all is both", PERCENT, { target: 95, actual: 0 }, true],
  ["measured by the standard's bands", BANDS, { actual: 80 }, true],
  ["measured by the standard's bands, now a percentage", BANDS, { actual: 9000 }, false],
  ["8 beside 8万亩", MULTIPLE, { target: 80000, actual: 70000 }, true],
  ["80000 beside 8万亩", MULTIPLE, { target: 80000, actual: 800000000 }, false],
  ["a number", { target: 5, actual: 4 }, { target: 6, actual: 4 }, true],
  ["a number becomes 0", { target: 5, actual: 4 }, { target: 0, actual: 4 }, false],
  ["0 becomes a number", { target: 0, actual: 0 }, { target: 5, actual: 0 }, false],
  ["a share and a percentage", { target: 0.95, actual: "90%" }, { target: 0.9, actual: 0.9 }, true],
  ["a share becomes a percentage", { target: 0.95, actual: "90%" }, { target: 95, actual: 0.9 }, false],
  ["a share becomes 0", { target: 0.95, actual: "90%" }, { target: 0, actual: 0.9 }, false],
])("%s", (_what, row, numbers, expected) => {
  expect(hold(scored(row), numbers)).toBe(expected);
});

const COLUMN = { sign: "≥", target: 95, unit: "%", actualUnit: "%" };

test.each([
  ["a percentage stays one", { ...COLUMN, actual: 96 }, { target: 95, actual: 80 }, true],
  ["a percentage becomes a fraction", { ...COLUMN, actual: 96 }, { target: 95, actual: 0.8 }, false],
  ["1 is 1% or all", { ...COLUMN, actual: 96 }, { target: 95, actual: 1 }, false],
  ["with its % in the cell", { ...COLUMN, actual: "96%", actualUnit: undefined }, { target: 95, actual: 0.8 }, true],
  ["with its full-width ％", { ...COLUMN, actual: "96％", actualUnit: undefined }, { target: 95, actual: 0.8 }, true],
  ["less than one already", { ...COLUMN, actual: 0.9 }, { target: 95, actual: 0.8 }, true],
  ["beside a target of one", { ...COLUMN, target: 1, actual: 3 }, { target: 1, actual: 0.8 }, true],
])("% in a column of its own: %s", (_what, row, numbers, expected) => {
  expect(hold(scored(row), numbers)).toBe(expected);
});

// Only a target that says how it counts may become 0 and still be read by the same rule.
test.each([
  [">=", "≥5", true],
  [">", ">5", true],
  ["<=", "≤5", false],
  ["=", "=5", false],
  ["", "5", false],
])("a target with the sign %j may become 0: %s", (_sign, target, expected) => {
  expect(hold(scored({ target, actual: "4" }), { target: 0, actual: 4 })).toBe(expected);
});

test.each([
  ["90 of a hundred", 90, 80, true],
  ["90 of a hundred becomes a fraction", 90, 0.8, false],
  ["90%", "90%", 0.8, true],
  ["a fraction", 0.9, 0.7, true],
  ["a fraction becomes a percentage", 0.9, 70, false],
])("得分系数: %s", (_what, coefficient, typed, expected) => {
  const item = scored({ target: "有效提升", actual: "部分达成", coefficient });
  expect(item.score?.toFixed()).toBe("9");
  const isPercent = coefficient === 90;
  expect(hold(item, { coefficient: isPercent ? typed / 100 : typed })).toBe(expected);
});

test("a score made of 得分系数 is rounded as the scheme says", () => {
  const item = scored({ target: "有效提升", actual: "部分达成", coefficient: 83.335 });
  expect(item.score?.toFixed()).toBe("8.33");
  expect(scored({ target: "有效提升", actual: "部分达成", coefficient: 83.35 }).score?.toFixed()).toBe("8.34");
});

test("a bare actual is read in the same way exactly while the condition holds", () => {
  const target = number(readExpression("≥95%"));
  const digits = fc.integer({ min: -20000, max: 20000 }).map((value) => decimal(value).div(100));
  fc.assert(
    fc.property(digits, digits, (first, second) => {
      const [before, after] = [toTargetUnit(bare(first), target)!, toTargetUnit(bare(second), target)!];
      const isSame = second.eq(0) || before.factor.eq(after.factor);
      const cells = { target: 95, actual: cellNumber(second.times(before.factor)) };
      const holds = before.conditions!.every(
        (one) =>
          calculate(
            formula(conditionTerm(one), (role) => role),
            cells,
          ) === true,
      );
      return holds === isSame;
    }),
    { numRuns: 2000, seed: 7 },
  );
});

function bare(value: Decimal): NumberReading {
  return { value, unit: "", multiple: decimal(1), prefix: "", suffix: "", isPlain: true };
}

function number(reading: ReturnType<typeof readExpression>): NumberReading {
  if (reading.kind !== "quantity") throw new Error("no number");
  return reading.number;
}

const NINETY = "≥90%得满分，否则不得分";
const BY_BANDS = "≥95%得10分；90%-95%得8分；<90%得5分";

// Beside a percentage of the standard a bare target up to 100 is a percentage itself, beyond it a number of things.
test.each([
  ["a number stays one", { target: 200, actual: 180, standard: NINETY }, { target: 300, actual: 200 }, true],
  ["a number becomes a percentage", { target: 200, actual: 180, standard: NINETY }, { target: 95, actual: 92 }, false],
  ["a percentage stays one", { target: 95, actual: 92, standard: NINETY }, { target: 100, actual: 92 }, true],
  ["a percentage becomes a number", { target: 95, actual: 92, standard: NINETY }, { target: 101, actual: 92 }, false],
  [
    "by bands, a number becomes one",
    { target: 200, actual: 180, standard: BY_BANDS },
    { target: 95, actual: 92 },
    false,
  ],
  ["by bands, a percentage stays", { target: 95, actual: 92, standard: BY_BANDS }, { target: 90, actual: 92 }, true],
  ["by bands, a percentage grows", { target: 95, actual: 92, standard: BY_BANDS }, { target: 101, actual: 92 }, false],
])("a target without its unit: %s", (_what, row, numbers, expected) => {
  expect(hold(scored(row), numbers)).toBe(expected);
});

test.each([
  ["missing from none", { target: "≥8个", actual: "6个", standard: "每少1个扣2分" }, { target: 0, actual: 0 }, false],
  ["missing from some", { target: "≥8个", actual: "6个", standard: "每少1个扣2分" }, { target: 9, actual: 6 }, true],
  [
    "a pair of none",
    { target: "10场", actual: "9场", standard: "完成得10分，未完成得5分" },
    { target: 0, actual: 9 },
    false,
  ],
  [
    "a pair of some",
    { target: "10场", actual: "9场", standard: "完成得10分，未完成得5分" },
    { target: 9, actual: 9 },
    true,
  ],
])("a deduction %s", (_what, row, numbers, expected) => {
  expect(hold(scored(row), numbers)).toBe(expected);
});
