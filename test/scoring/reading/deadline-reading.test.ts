import { DEFAULT_OPTIONS, scoreWorkbook, schemeById, type SchemeOptions } from "../../../src/scoring";
import { dossier, form, type CellLiteral } from "../../support/form";

const NATIONAL = schemeById("mof-2020-10")!;

function score(target: CellLiteral, actual: CellLiteral, options: Partial<SchemeOptions> = {}, standard?: string) {
  const all = dossier([
    form({ indicators: [{ level2: "时效指标", name: "完成时间", target, actual, standard, weight: 5 }] }),
  ]);
  const scheme = { ...NATIONAL, options: { ...DEFAULT_OPTIONS, ...options } };
  const { scored, findings } = scoreWorkbook(all, { scheme, findings: [] });
  const item = scored.projects[0]!.evaluation!.indicators[0]!;
  return { rule: item.rule, score: item.score?.toFixed() ?? null, state: item.state, item, findings };
}

// The year of the form is 2021.
test.each<[CellLiteral, CellLiteral, string | null]>([
  ["2021年12月底前", "2021年12月", "5"],
  ["2021年12月底前", "2021年12月31日", "5"],
  ["2021年12月31日前", "2022年1月1日", null],
  ["12月31日前完成", "12月30日", "5"],
  ["6月底前", "7月", null],
  ["9月前", "7月", "5"],
  ["2021年11月30日前", "2021年11月", "5"],
  ["2021年11月15日前", "2021年11月", null],
  ["2021年12月底前", "100%", "5"],
  ["2021年12月底前", "80%", null],
  ["11月底完成100%", "100%", "5"],
  ["2021年12月底前", "已完成", "5"],
  ["2021年12月底前", "2021年12月底前", "5"],
  ["2021年12月底前", "逾期完成", null],
  ["2021年12月底前", "12场", null],
  ["2021年12月底前", null, null],
  ["及时", "及时", "5"],
  ["及时", "按时完成", "5"],
  ["及时", "2021年8月", null],
  ["全年", "2021年12月", "5"],
])("target %s, actual %s gives %s", (target, actual, expected) => {
  expect(score(target, actual)).toMatchObject({ rule: "deadline", score: expected });
});

test.each<[SchemeOptions["beforeMonth"], string, string | null]>([
  ["within", "9月", "5"],
  ["before", "9月", null],
  ["before", "8月", "5"],
])("9月前 taken %s, done in %s, gives %s", (beforeMonth, actual, expected) => {
  const scored = score("9月前", actual, { beforeMonth });
  expect(scored.score).toBe(expected);
  const isSaid = scored.findings.some(({ message }) =>
    message.includes(beforeMonth === "within" ? "含当月" : "不含当月"),
  );
  expect(isSaid).toBe(actual === "9月");
});

test("a late one waits with its range, and a given score stands", () => {
  const { item } = score("2021年6月底前", "2021年7月");
  expect([item.state, item.bounds?.low.toFixed(), item.bounds?.high.toFixed()]).toEqual(["pending", "0", "5"]);
});

test("a date cell is read live as the day's number", () => {
  const { item } = score({ value: 44561, text: "2021年12月31日" }, { value: 44530, text: "2021年11月30日" });
  expect(item.operands.map(({ role, value, source }) => [role, value.toFixed(), source.kind])).toEqual([
    ["target", "44561", "cell"],
    ["actual", "44530", "cell"],
    ["weight", "5", "cell"],
  ]);
});
