import { formatScore, type Decimal } from "../../figures";
import type { Slot } from "../../recognition";
import { ruleTerm, totalRow, type Evaluation, type OperandRole, type ScoredItem } from "../../scoring";
import { a1, rangeOf, type CellAddress, type CellRange } from "../../workbook";

/** What a cell of an indicator is, in the order of its links. */
export type CellRole = "target" | "actual" | "weight" | "score" | "budget" | "executed";

/** One line of the tab 指标. Texts are as the workbook shows them; "" where a cell is empty. */
export interface IndicatorLine {
  readonly key: string;
  readonly item: ScoredItem;
  /** null for the execution rate that stands beside the indicators. */
  readonly level: string | null;
  readonly target: string;
  readonly actual: string;
  /** 至少, 至多, 区间 …. */
  readonly rule: string;
  readonly score: string | null;
  readonly weight: string | null;
  /** Fewer points than the weight. */
  readonly isShort: boolean;
  readonly links: readonly { readonly role: CellRole; readonly label: string; readonly range: CellRange }[];
}

/** The lines of a table, the execution rate first. */
export function indicatorLines(evaluation: Evaluation): readonly IndicatorLine[] {
  const { execution, indicators } = evaluation;
  const lines = indicators.map((item, index) =>
    lineOf(item, `i${index}`, item.row?.level2 || item.row?.level1 || null),
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
  const row = totalRow(form);
  const shownOf = (role: OperandRole, slot: Slot | null | undefined) => slot?.text || digitsOf(item, role);
  return {
    ...common(item, "execution"),
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
  const { standing, weight } = item;
  return {
    key,
    item,
    rule: ruleTerm(item),
    score: standing === null ? null : formatScore(standing),
    weight: weight === null ? null : formatScore(weight),
    isShort: standing !== null && weight !== null && standing.lt(weight),
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

/** The lines whose name, level, target, actual or rule contain the words. */
export function filterLines(lines: readonly IndicatorLine[], words: string): readonly IndicatorLine[] {
  const wanted = words.trim();
  if (wanted === "") return lines;
  return lines.filter(({ item, level, target, actual, rule }) =>
    [item.name, level ?? "", target, actual, rule].some((text) => text.includes(wanted)),
  );
}
