import { decimal, decimalsOf, ONE, type AmountUnit } from "../../figures";
import type { FundsRow, ProjectRecord, Slot, YearlyAmount } from "../../recognition";
import { rangeOf } from "../../workbook";
import type { Fact, Owner } from "./fact";
import { amountFact, madeAmount, rateFact, stepOf } from "./make";

type Money = Pick<ProjectRecord, YearlyAmount> & { readonly rate: Slot | null };

/** Budgets, spending, what follows from them, and the rate as the table states it. */
export function moneyFacts(owner: Owner, whose: string, money: Money, unit: AmountUnit, name = ""): Fact[] {
  const about = { owner, name };
  const [initial] = amountFact(
    { ...about, measure: "initial-budget", label: `${whose}年初预算数` },
    money.initialBudget,
    unit,
  );
  const [annual] = amountFact(
    { ...about, measure: "annual-budget", label: `${whose}全年预算数` },
    money.annualBudget,
    unit,
  );
  const [executed] = amountFact({ ...about, measure: "executed", label: `${whose}全年执行数` }, money.executed, unit);
  return [
    ...[initial, annual, executed].filter((fact) => fact !== undefined),
    ...moneyRelations(owner, whose, { initial, annual, executed }, name),
    ...statedRate(owner, whose, money.rate, name),
  ];
}

interface Amounts {
  readonly initial: Fact | undefined;
  readonly annual: Fact | undefined;
  readonly executed: Fact | undefined;
}

/** Balance, adjustment and the rates between the three amounts. */
export function moneyRelations(owner: Owner, whose: string, { initial, annual, executed }: Amounts, name = ""): Fact[] {
  const about = { owner, name };
  const found: Fact[] = [];
  if (annual && executed) {
    found.push(
      madeAmount(
        { ...about, measure: "balance", label: `${whose}结余` },
        annual.value.minus(executed.value),
        [annual, executed],
        "全年预算数 − 全年执行数",
      ),
    );
    for (const fact of rateFact(
      { ...about, measure: "execution-rate", label: `${whose}预算执行率` },
      executed,
      annual,
      "全年执行数 ÷ 全年预算数",
    )) {
      found.push(fact, {
        ...fact,
        measure: "unspent-rate",
        label: `${whose}未执行比例`,
        value: ONE.minus(fact.value),
        derivation: "1 − 预算执行率",
      });
    }
  }
  if (annual && initial) {
    const change = madeAmount(
      { ...about, measure: "adjustment", label: `${whose}全年预算数与年初预算数之差` },
      annual.value.minus(initial.value),
      [annual, initial],
      "全年预算数 − 年初预算数",
    );
    found.push(
      change,
      ...rateFact(
        { ...about, measure: "adjustment-rate", label: `${whose}预算调整幅度` },
        change,
        initial,
        "（全年预算数 − 年初预算数）÷ 年初预算数",
      ),
    );
  }
  return found;
}

/** The rate that a cell states: 0.9956, 99.56 or the text 99.56%. */
function statedRate(owner: Owner, whose: string, slot: Slot | null, name: string): Fact[] {
  if (slot === null) return [];
  const percent = /^(-?\d+(?:\.\d+)?)\s*[%％]$/.exec(slot.text);
  const number = percent ? decimal(percent[1]!).div(100) : slot.number;
  if (number === null) return [];
  const fraction = !percent && number.gt(2) ? number.div(100) : number;
  const label = `${whose}表中的预算执行率`;
  const step = stepOf(Math.max(4, Math.min(decimalsOf(fraction), 8)));
  const sources = [rangeOf(slot.at)];
  return [
    {
      owner,
      name,
      measure: "execution-rate",
      kind: "rate",
      value: fraction,
      step,
      unit: "%",
      label,
      sources,
      derivation: null,
    },
  ];
}

/** The rows of a funds block: the total is the table's, every source is told by its name. */
export function fundsFacts(owner: Owner, whose: string, rows: readonly FundsRow[], unit: AmountUnit): Fact[] {
  return rows.flatMap((row) => {
    const name = row.isTotal ? "" : row.label.replace(/^(?:其中)?[:：]?/, "").trim();
    const own = moneyFacts(owner, row.isTotal ? whose : `${whose}“${name}”的`, row, unit, name);
    return row.isTotal ? own : own.map((fact) => ({ ...fact, measure: "named" as const }));
  });
}
