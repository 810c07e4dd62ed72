import { runChecks } from "../../src/checks";
import type { Dossier } from "../../src/recognition";
import { chooseScheme, scoreWorkbook } from "../../src/scoring";
import { formText } from "../checks/support";
import { dossier, form, slot, type FormLiteral } from "../support/form";
import { snapshotOf } from "../support/form-snapshot";
import rows from "./data/published-rows.json";

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly facts: Readonly<Record<string, string>> & { readonly parts?: unknown };
  readonly printed: Readonly<Record<string, string>>;
  readonly agrees: boolean;
  /** Of a row that doesn't agree: the check that must find it, where another than its kind's does. */
  readonly check?: string;
  /** Why no check of ours can find it. */
  readonly uncovered?: string;
}

const all = rows as unknown as readonly Row[];

/** The checks that a table as it was published sets off. */
function checksOf(literal: FormLiteral, more: Partial<Dossier> = {}): readonly string[] {
  const forms = [form(literal)];
  const read = dossier(forms, more);
  const { scored } = scoreWorkbook(read, chooseScheme(read, "mof-2020-10"));
  return runChecks(scored, snapshotOf(forms)).map(({ check }) => check);
}

const EXECUTION = "预算执行率";

/** An indicator with its printed score, alone in its table; the execution rate with the rest of the points beside it. */
function indicatorTable({ facts, printed }: Row): FormLiteral {
  const { level1, level2, name, target, actual, weight, standard } = facts;
  const row = { level1, level2, name: name!, target, actual, weight, standard, score: Number(printed["score"]) };
  if (name !== EXECUTION) return { indicators: [row] };
  const rest = {
    name: "数量",
    target: "≥1个",
    actual: "1个",
    weight: 100 - Number(weight),
    score: 100 - Number(weight),
  };
  return { indicators: [rest], executionRow: row };
}

function fundsTable({ facts, printed }: Row): FormLiteral {
  const funds = { annual: Number(facts["budget"]), executed: Number(facts["executed"]), rate: printed["rate"] };
  return { indicators: [], funds: [funds] };
}

/** Amounts as the sources of a project's funds, weights and scores as those of its indicators. */
function totalTable({ facts, printed, check }: Row): FormLiteral {
  const parts = (facts.parts as readonly string[]).map(Number);
  const total = Number(printed["total"]);
  if (facts["unit"] !== undefined) {
    const sources = parts.map((annual, index) => ({ label: `其中：来源${index + 1}`, annual }));
    return { indicators: [], funds: [{ annual: total }, ...sources] };
  }
  const indicators = parts.map((part, index) => ({
    name: `指标${index + 1}`,
    target: "优",
    actual: "优",
    weight: part,
  }));
  if (check === "weights-sum") return { indicators };
  return {
    indicators: indicators.map((row) => ({ ...row, score: row.weight })),
    total: { weight: 100, score: total },
  };
}

const KINDS = {
  indicator: { table: indicatorTable, check: "score-not-following" },
  rate: { table: fundsTable, check: "execution-rate-wrong" },
  total: { table: totalTable, check: "total-not-sum" },
} as const;

const checked = all.flatMap((row) => {
  const kind = KINDS[row.kind as keyof typeof KINDS];
  const hasPrinted = row.printed["score"] ?? row.printed["rate"] ?? row.printed["total"];
  return kind && hasPrinted ? [[row.id, { row, ...kind }] as const] : [];
});

test.each(checked)("%s: what was printed is found where it is wrong, and only there", (_id, { row, table, check }) => {
  const found = checksOf(table(row));
  const expected = row.check ?? (row.kind === "total" && row.facts["unit"] ? "funds-not-sum-of-sources" : check);
  if (row.agrees || row.uncovered !== undefined) expect(found).not.toContain(expected);
  else expect(found).toContain(expected);
});

/** What the text rows that don't agree say, as a table. */
const TEXTS: Readonly<Record<string, FormLiteral>> = {
  X001: { indicators: [], texts: [formText("goal-completion", "A1", "下达任务115户，实际完成264户，超任务43%。")] },
  X004: {
    indicators: [{ name: "马铃薯种薯繁育数量", target: "550万粒", actual: "550万粒", weight: 10 }],
    texts: [formText("goal", "A1", "繁育马铃薯种薯425万粒。")],
  },
  X008: { indicators: [{ name: "“三公经费”变动率", target: "≤0", actual: "(63.46-32)÷32=98.31%", weight: 8 }] },
  X007: { indicators: [{ name: "2020年11月30日前完成资金支付", target: "是", actual: "是", weight: 10 }] },
  X011: { indicators: [{ name: "灭火设备配备率", target: "100%", actual: "1000件", weight: 10 }] },
  X015: { indicators: [], funds: [{ annual: 239, executed: 87.06 }] },
  X020: { indicators: [{ name: "宣传次数", target: "26次", actual: "12次", weight: 2, score: 2 }] },
  X025: {
    indicators: [70, 20, 10].map((weight, index) => ({ name: `指标${index + 1}`, target: "优", actual: "优", weight })),
    funds: [{ annual: 1, executed: 1, weight: 10 }],
  },
};

/** What stands in other tables of the workbook: 三公经费 of this year and of the last. */
const BESIDE: Readonly<Record<string, Partial<Dossier>>> = {
  X008: {
    quantities: [
      { name: "三公经费", column: "上年", slot: slot("基础数据表", 2, 1, 29.08), unit: "万元" },
      { name: "三公经费", column: "本年决算", slot: slot("基础数据表", 2, 2, 63.46), unit: "万元" },
    ],
  },
};

const texts = all.filter(({ kind, agrees }) => kind === "text" && !agrees);

test("each text that doesn't agree is found, or said why not", () => {
  expect(
    texts
      .filter(({ uncovered }) => uncovered === undefined)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(Object.keys(TEXTS).sort());
});

test.each(texts.flatMap(({ id, check }) => (check === undefined ? [] : [[id, check] as const])))(
  "%s: %s",
  (id, check) => {
    expect(checksOf(TEXTS[id]!, BESIDE[id])).toContain(check);
  },
);
