import { decimal } from "../../../src/figures";
import { formula } from "../../../src/figures/term";
import type { Standard } from "../../../src/language";
import { readStandard } from "../../../src/language/standards/read-standard";
import { DEFAULT_OPTIONS, ruleById, schemeById, scoreWorkbook } from "../../../src/scoring";
import { dossier, form, slot, type IndicatorLiteral } from "../../support/form";
import { outcome, numbers, scoreBoth } from "../../support/rules";

const rule = ruleById("composite");

const CASES_OFF = {
  base: null,
  direction: "each",
  step: "1",
  stepUnit: "项",
  points: "0.5",
  most: null,
  isRelative: false,
};
const PARTS = [
  { rule: "points-off", parameters: CASES_OFF, full: "3" },
  { rule: "zero-tolerance", parameters: {}, full: "2" },
];

test.each([
  [0, "5"],
  [2, "2"],
])("the parts with %s cases give %s together", (actual, score) => {
  expect(scoreBoth(rule, { actual, weight: 5 }, { parts: PARTS })).toEqual({ score, formula: score });
});

test("never more than the weight", () => {
  expect(scoreBoth(rule, { actual: 0, weight: 4 }, { parts: PARTS })).toEqual({
    score: "4",
    formula: "4",
  });
});

test("with a part that waits the whole waits", () => {
  const parts = [...PARTS, { rule: "checklist", parameters: { items: [] }, full: "1" }];
  expect(outcome(rule, numbers({ weight: 6 }), { parts }).score).toBeNull();
});

const LOW = "≥95%,计5分;每低于一个百分点扣0.5分";
const HIGH = "≤105%,计5分;每超过一个百分点扣1分";
const BANDS = "≥95%得4分；90%-95%得3分；<90%得2分";
const MET = "达标得5分，否则不得分";
const WORDS = "规范得5分，基本规范得3分，不规范得0分";
const LATE = "按时计5分,逾期扣2分";
const LIST = "1.制度健全(2分)；2.执行有效(3分)";
const NONE: Standard = { kind: "zero-tolerance", full: decimal(5) };
const UNREAD = "看着办";

/** A row of 10 points whose standard has those parts. */
function scored(parts: readonly (string | Standard)[], row: Partial<IndicatorLiteral>) {
  const one = form({ indicators: [{ name: "工作", weight: 10, ...row }] });
  const reading: Standard = {
    kind: "composite",
    parts: parts.map((part) => (typeof part === "string" ? readStandard(part) : part)),
  };
  const standard = { slot: slot("自评表", 5, 10, "若干部分"), reading };
  const indicators = one.indicators.map((indicator) => ({ ...indicator, standard }));
  const scheme = schemeById("mof-2020-10")!;
  const result = scoreWorkbook(dossier([{ ...one, indicators }]), { scheme, findings: [] });
  return { item: result.scored.projects[0]!.evaluation!.indicators[0]!, findings: result.findings };
}

test.each<[parts: readonly (string | Standard)[], row: Partial<IndicatorLiteral>, score: string | null]>([
  [[LOW, HIGH], { target: "100%", actual: "93%" }, "9"],
  [[LOW, HIGH], { target: "100%", actual: "107%" }, "8"],
  [[LOW, HIGH], { target: "100%", actual: 0.93 }, "9"],
  [[LOW, BANDS], { target: "100%", actual: "93%" }, "7"],
  [[LOW, HIGH, BANDS], { target: "100%", actual: "93%" }, "10"],
  [[LOW, HIGH], { target: "100%", actual: null }, null],
  [[LOW, BANDS], { target: "100%", actual: "达成预期指标" }, null],
  // A number says nothing of a second thing.
  [[LOW, MET], { target: "100%", actual: "93%" }, null],
  [[LOW, NONE], { target: "100%", actual: "93%" }, null],
  // A word does where each part takes it for the same.
  [[NONE, NONE], { target: "无", actual: "无" }, "10"],
  [[LATE, MET], { target: "按时", actual: "按时" }, "10"],
  [[LIST, MET], { target: "健全", actual: "达成预期指标" }, "10"],
  [[NONE, LIST], { target: "合规", actual: "达成预期指标" }, null],
  [[MET, WORDS], { target: "规范", actual: "规范" }, null],
  [[WORDS, MET], { target: "规范", actual: "不规范" }, "0"],
  [["规范得5分，不规范得1分", MET], { target: "规范", actual: "不规范" }, null],
  // A part that can't be read, or says nothing of its points, leaves the whole open.
  [[LOW, UNREAD], { target: "100%", actual: "93%" }, null],
  [["70%-130%之间按比例，之外不得分", LOW], { target: "100%", actual: "93%" }, null],
  [["达标得满分，否则不得分", "合格得满分，否则不得分"], { target: "合格", actual: "合格" }, null],
])("%j: %j is scored %s", (parts, row, score) => {
  const { item, findings } = scored(parts, row);
  expect([item.rule, item.reason]).toEqual(["composite", `评分标准分 ${parts.length} 部分相加`]);
  expect(item.score?.toFixed() ?? null).toBe(score);
  expect(new Set(item.operands.map(({ role }) => role)).size).toBe(item.operands.length);
  const told = findings.filter(({ check }) => check === "score-pending").map(({ message }) => message);
  const why = "指标“工作”（10 分）待定：评分标准的几个部分不都能由完成值算出。请在得分栏填写。";
  expect(told).toEqual(score === null ? [why] : []);
  const ending =
    score === null ? /，评分标准的各部分要由填报人确定，待定。$/ : /，按评分标准各部分相加，得(?:满分)? \d+ 分/;
  expect(item.explained()).toMatch(ending);
});

test("the readings of the parts hold together", () => {
  const { item } = scored([LOW, HIGH], { target: "100%", actual: 0.93 });
  const kinds = item.conditions?.map((one) => one.kind);
  expect(kinds).toEqual(["scaled-actual", "scaled-actual", "at-most", "zero-target"]);
});

test("the target's number and the actual's stand once, whichever part reads them", () => {
  const { item } = scored([LOW, BANDS], { target: "100%", actual: "93%" });
  expect(item.operands.map(({ role, value }) => `${role} ${value.toFixed()}`)).toEqual([
    "actual 93",
    "target 100",
    "weight 10",
  ]);
});

test("without a weight there is no score, without a part that a formula can give no formula", () => {
  expect(outcome(rule, numbers({ actual: 0 }), { parts: PARTS })).toEqual({
    score: null,
    completion: null,
  });
  const open = outcome(rule, numbers({ weight: 5 }), { parts: PARTS });
  expect([open.score, open.bounds?.low.toFixed(), open.bounds?.high.toFixed()]).toEqual([null, "0", "5"]);
  expect(formula(rule.points({ parts: PARTS }, DEFAULT_OPTIONS)!, (role) => role)).toBe(
    "MIN(weight,MAX(0,3-INT(ROUND(MAX(0,actual),9))*0.5)+IF(actual>0,0,2))",
  );
});
