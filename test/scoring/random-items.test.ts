import fc from "fast-check";
import { scoreWorkbook, schemeById, SCHEMES } from "../../src/scoring";
import { dossier, form, type IndicatorLiteral } from "../support/form";
import { calculatedFormula } from "../support/rules";

const target = fc.constantFrom(
  "≥95%",
  "≤5万元",
  "=100%",
  "3-5天",
  "12项",
  "0起",
  "≥8万亩",
  "2021年12月底前",
  "是",
  "有效提升",
  "不适用",
  "约30次",
  "两场",
  "",
);
const actual = fc.oneof(
  fc.constantFrom(
    "95%",
    "4.5万元",
    "100%",
    "6天",
    "9项",
    "0起",
    "1起",
    "8",
    "2021年11月",
    "2022年3月",
    "是",
    "否",
    "达成预期指标",
    "部分达成",
    "",
  ),
  fc.integer({ min: -3, max: 130 }).map((value) => ({ value: value / 100, text: `${value}%` })),
  fc.integer({ min: -5, max: 200 }),
);
const standard = fc.constantFrom(
  undefined,
  undefined,
  undefined,
  "≤100%,计8分;每超过一个百分点扣0.5分,扣完为止",
  "每低1个百分点扣0.3分，不足1个百分点按1个百分点计",
  "每低5%扣1分，不足5%的按比例扣",
  "每延迟1个月扣2分，不足1个月按1个月计",
  "达到95%以上得满分，否则不得分",
  "≥95%得10分；90%-95%得8分；<90%得5分",
  "发现违规不得分",
  "1.制度健全(2分)；2.执行有效(3分)",
  "看着办",
);
const row: fc.Arbitrary<IndicatorLiteral> = fc
  .record({
    target,
    actual,
    standard,
    weight: fc.constantFrom(10, 7.5, "5%", "8分", 3),
    score: fc.constantFrom(null, null, 6),
    level2: fc.constantFrom("数量指标", "成本指标"),
  })
  .map((literal) => ({ name: "指标", ...literal }));

test("every item: its formula over its own operands is its score, and score, standing and state agree", () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(...SCHEMES.map(({ id }) => id)),
      (indicators, id) => {
        const scheme = schemeById(id)!;
        const all = dossier([form({ funds: [{ annual: 10, executed: 9.5, weight: 10 }], indicators })]);
        const { scored } = scoreWorkbook(all, { scheme, findings: [] });
        const evaluation = scored.projects[0]!.evaluation!;
        for (const item of [...evaluation.indicators, evaluation.execution!]) {
          const numbers = Object.fromEntries(item.operands.map(({ role, value }) => [role, value]));
          if (item.state === "scored") {
            const formula = calculatedFormula(item.points!, numbers);
            expect([item.rule, formula]).toEqual([item.rule, item.score!.toFixed()]);
          }
          const isOver = item.given !== null && item.weight !== null && item.given.gt(item.weight);
          expect(item.standing).toEqual(isOver ? item.weight : (item.given ?? item.score));
          expect(item.explained()).toMatch(/。$/);
          expect(item.explained()).not.toMatch(/undefined|null|NaN|Infinity/);
          if (item.score && item.weight && item.given === null) {
            expect(item.score.gte(0) && item.score.lte(item.weight)).toBe(true);
          }
        }
        const waiting = evaluation.indicators.filter(
          ({ standing, state }) => standing === null && state !== "not-applicable",
        );
        expect(evaluation.pending.count).toBe(waiting.length);
        expect(evaluation.grade === null).toBe(waiting.length > 0);
      },
    ),
    { numRuns: 1500, seed: 53 },
  );
});
