import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formula } from "../../../src/figures/term";
import { DEFAULT_OPTIONS, RULES, ruleById, ruleByMethod, type RuleId } from "../../../src/scoring";

const FOLDER = join(__dirname, "../../../src/scoring/rules");

test.each(RULES.map((rule) => rule.id))("%s has a file and a test of its own", (id) => {
  expect(readdirSync(FOLDER)).toContain(`${id}.ts`);
  expect(readdirSync(__dirname)).toContain(`${id}.test.ts`);
});

const PAGE = readFileSync(join(__dirname, "../../../docs/计分规则.md"), "utf8");

test.each(RULES)("$id has its line in 计分规则 with the words that choose it", ({ term, methods }) => {
  const line = PAGE.split("\n").find((one) => one.startsWith(`| ${term} |`));
  expect(line?.split("|").at(-2)?.trim()).toBe(methods.join("、"));
});

// The kinds of standard that say a rule by themselves: each kind makes one rule, and the rest is the target's to say.
test.each<[id: RuleId, standards: readonly string[]]>([
  ["not-applicable", []],
  ["execution-rate", ["execution-rate"]],
  ["window", ["window"]],
  ["composite", ["composite"]],
  ["points-off", ["points-off"]],
  ["bands", ["bands", "word-bands"]],
  ["checklist", ["checklist", "each"]],
  ["deadline", ["late"]],
  ["zero-tolerance", ["zero-tolerance"]],
  ["all-or-nothing", ["all-or-nothing"]],
  ["three-tiers", ["tiers"]],
  ["range", []],
  ["equal", []],
  ["at-most", []],
  ["at-least", []],
  ["by-hand", ["unreadable"]],
])("%s is said by the standards %j", (id, standards) => expect(ruleById(id).standards).toEqual(standards));

test("every kind of standard makes at most one rule", () => {
  const kinds = RULES.flatMap(({ standards }) => standards);
  expect(new Set(kinds).size).toBe(kinds.length);
});

test("a rule stands in the index once", () => {
  expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
  expect(RULES.at(-1)?.id).toBe("by-hand");
});

test("no two rules are chosen by the same word", () => {
  const words = RULES.flatMap((rule) => [rule.term, ...rule.methods]);
  expect(new Set(words).size).toBe(words.length);
});

// What the user may write in 计分方式: the rule's term first.
test.each([
  ["not-applicable", "不适用、不涉及、不参与计分、不计分"],
  ["execution-rate", "执行率、预算执行率、按执行率"],
  ["window", "完成区间、区间外不得分、完成比率区间"],
  ["composite", "组合、分项合计、二者择其一"],
  ["points-off", "扣分、按次扣分、逐项扣分、缺项扣分法、扣分法"],
  ["bands", "分档、分段、按档、分级评分法、按区间得分"],
  ["checklist", "逐项得分、逐项、清单、按项得分、按数累加法"],
  ["deadline", "时限、按期、时效、截止日期、及时性"],
  ["zero-tolerance", "零容忍、一票否决、发生即不得分、不得发生"],
  ["all-or-nothing", "是否达标、是否、达标得满分、全有或全无、是否评分法、达标"],
  ["three-tiers", "定性三档、三档、定性、定性指标、分级"],
  ["range", "区间、范围、区间内得满分"],
  ["equal", "等于、相等、定值、应为、等于指标值"],
  ["at-most", "至多、反向、反向指标、不高于、不超过、越小越好"],
  ["at-least", "至少、正向、正向指标、不低于、越大越好、按比例、按完成比例、比率分值法"],
  ["by-hand", "人工评分、人工、手工、手工评分、人工打分、自行评分"],
] as const)("%s is chosen by %s", (id, words) => {
  const { term, methods } = ruleById(id);
  expect([term, ...methods].join("、")).toBe(words);
  for (const word of words.split("、")) expect(ruleByMethod(` ${word} `)?.id).toBe(id);
});

test.each([
  ["不低于计分法", "at-least"],
  ["扣分评分", "points-off"],
  ["分档得分法", "bands"],
  ["反向（指标）", "at-most"],
  ["零容忍：", "zero-tolerance"],
])("%s means %s", (text, id) => {
  expect(ruleByMethod(text)?.id).toBe(id);
});

test("a word that no rule has chooses none", () => {
  expect(ruleByMethod("看着办")).toBeNull();
  expect(ruleById("at-least").term).toBe("至少");
});

const ONE_BAND = { low: "95", lowIncluded: true, high: null, highIncluded: false, points: "10" };
const BETWEEN = { low: "90", lowIncluded: false, high: "95", highIncluded: true, points: "8" };
const EXACTLY = { low: "0", lowIncluded: true, high: "0", highIncluded: true, points: "6" };
const OTHERWISE = { low: null, lowIncluded: false, high: null, highIncluded: false, points: "5" };
const BANDS = { isOfCompletion: false, word: null };

// What the accountant sees when a cell of 计分底稿 is clicked: no more than the rule needs.
test.each<[id: RuleId, parameters: unknown, expression: string]>([
  [
    "at-least",
    {},
    "IF(actual>=target,weight,IF(target=0,0,IF(target>0,MAX(0,weight*actual/target),MAX(0,weight*(ABS(target)-target+actual)/ABS(target)))))",
  ],
  ["at-most", {}, "IF(actual<=target,weight,IF(target=0,0,MAX(0,weight*(ABS(target)-actual+target)/ABS(target))))"],
  ["zero-tolerance", {}, "IF(actual>0,0,weight)"],
  [
    "window",
    { low: "0.7", high: "1.3" },
    'IF(target<=0,"待定",IF(OR(actual<ROUND(target*0.7,12),actual>ROUND(target*1.3,12)),0,MIN(weight,weight*actual/target)))',
  ],
  [
    "window",
    { low: "0.7", high: null },
    'IF(target<=0,"待定",IF(actual<ROUND(target*0.7,12),0,MIN(weight,weight*actual/target)))',
  ],
  [
    "window",
    { low: null, high: "1.3" },
    'IF(target<=0,"待定",IF(actual>ROUND(target*1.3,12),0,MIN(weight,weight*actual/target)))',
  ],
  ["bands", { ...BANDS, bands: [ONE_BAND] }, 'IF(actual>=95,MIN(weight,10),"待定")'],
  [
    "bands",
    { ...BANDS, bands: [ONE_BAND, BETWEEN] },
    'IF(actual>=95,MIN(weight,10),IF(AND(actual>90,actual<=95),MIN(weight,8),"待定"))',
  ],
  ["bands", { ...BANDS, bands: [EXACTLY, OTHERWISE] }, "IF(actual=0,MIN(weight,6),MIN(weight,5))"],
  ["all-or-nothing", { sign: "met" }, "IF(actual=1,weight,0)"],
  ["all-or-nothing", { sign: "<", bound: "8" }, "IF(actual<8,weight,0)"],
  ["all-or-nothing", { sign: ">=", bound: "90", isOfTarget: true }, "IF(actual>=ROUND(target*90/100,12),weight,0)"],
  ["deadline", { late: null, measure: "day" }, 'IF(actual<=target,weight,"待定")'],
  ["three-tiers", { tier: 1, bounds: ["0.8", "0.6"] }, 'IF(actual=1,weight,"待定")'],
])("the formula of %s with %j", (id, parameters, expression) => {
  expect(formula(ruleById(id).points(parameters, DEFAULT_OPTIONS)!, (role) => role)).toBe(expression);
});
