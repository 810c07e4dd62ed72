import { formatScore, type Decimal } from "../../figures";
import type { Slot } from "../../recognition";
import { ruleTerm, takesPart, scoredFundsRow, type Evaluation, type OperandRole, type ScoredItem } from "../../scoring";
import { a1, rangeOf, type CellAddress } from "../../workbook";
import type { CellRole, IndicatorLine } from "../shown/indicators";

const EXECUTION = "execution";

/** The item that a line stands for; null where the table has no such line. */
export function itemOfLine({ execution, indicators }: Evaluation, line: string): ScoredItem | null {
  return line === EXECUTION ? execution : (indicators[Number(line)] ?? null);
}

/** The lines of a table, the execution rate first. */
export function indicatorLines(evaluation: Evaluation): readonly IndicatorLine[] {
  const { execution, indicators } = evaluation;
  const lines = indicators.map((item, index) =>
    lineOf(item, String(index), item.row?.level2 || item.row?.level1 || null),
  );
  return execution ? [executionLine(evaluation, execution), ...lines] : lines;
}

function lineOf(item: ScoredItem, key: string, level: string | null): IndicatorLine {
  const { row } = item;
  return {
    ...common(item, key),
    level,
    target: row?.target.text ?? "",
    actual: row?.actual.text ?? "",
    links: linksTo([
      ["target", row?.target.slot?.at],
      ["actual", row?.actual.slot?.at],
      ["weight", row?.weight?.at],
      ["score", item.scoreAt],
    ]),
  };
}

function executionLine({ form }: Evaluation, item: ScoredItem): IndicatorLine {
  const row = scoredFundsRow(form);
  const shownOf = (role: OperandRole, slot: Slot | null | undefined) => slot?.text || digitsOf(item, role);
  return {
    ...common(item, EXECUTION),
    level: null,
    target: shownOf("budget", row?.annualBudget),
    actual: shownOf("executed", row?.executed),
    links: linksTo([
      ["budget", cellOf(item, "budget")],
      ["executed", cellOf(item, "executed")],
      ["score", item.scoreAt],
    ]),
  };
}

function common(item: ScoredItem, key: string) {
  const { name, state, standing, weight } = item;
  return {
    key,
    name,
    rule: ruleTerm(item),
    isChosen: item.chosenBy !== undefined,
    state,
    score: standing === null ? null : formatScore(standing),
    weight: weight === null ? null : formatScore(weight),
    isShort: standing !== null && weight !== null && standing.lt(weight),
    isWaiting: standing === null && takesPart(item),
  };
}

function digitsOf(item: ScoredItem, role: OperandRole): string {
  const value: Decimal | undefined = item.operands.find((operand) => operand.role === role)?.value;
  return value ? formatScore(value) : "";
}

function cellOf(item: ScoredItem, role: OperandRole): CellAddress | null {
  const source = item.operands.find((operand) => operand.role === role)?.source;
  return source && source.kind !== "scheme" ? source.at : null;
}

function linksTo(cells: readonly (readonly [CellRole, CellAddress | null | undefined])[]): IndicatorLine["links"] {
  return cells.flatMap(([role, at]) => (at ? [{ role, label: a1(at.row, at.column), range: rangeOf(at) }] : []));
}
