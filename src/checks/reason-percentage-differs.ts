import {
  agree,
  decimal,
  differenceOf,
  exactly,
  formatPercent,
  ONE,
  printedPercent,
  quoted,
  quotientOf,
  type AmountUnit,
  type Printed,
} from "../figures";
import { sharesSaid, type SaidPercentage, type SharePart } from "../language";
import type { IndicatorRow, Slot } from "../recognition";
import type { ScoredItem, ScoredWorkbook } from "../scoring";
import type { Check, Sighting } from "./check";
import { evaluationsOf, hasUnitSlip, type TitledEvaluation } from "./support/evaluations";
import { places } from "./support/places";
import { printedCells, type PrintedCells } from "./support/printed-cells";

export const reasonPercentageDiffers: Check = {
  id: "reason-percentage-differs",
  severity: "warning",
  title: "偏差原因中的百分比与表中的数不同",
  why: "原因里说的执行率、结余或完成率与表中算出的不同，审核的人会认为原因是照抄的。",
  mend: "按表中的数改正原因中的百分比；说的是另一个口径的，写明是什么的百分之几。",
  example: "“培训项目”的偏差原因写“结余资金3%”，按表中的数是 13.8%。请核对，改正原因或表中的数。",
  run(scored) {
    return evaluationsOf(scored).flatMap((entry) =>
      reasonsOf(entry).flatMap(({ reason, item }) =>
        sharesSaid(reason.text).flatMap((said): Sighting[] => {
          const known = sharesOf(said.part, entry, item, scored);
          const stated = printedPercent(said.percent, said.decimals);
          if (known.length === 0 || known.some((share) => agree(share, stated))) return [];
          return [told(item === null ? entry.title : quoted(item.name), reason, said, known[0]!)];
        }),
      ),
    );
  },
};

interface Reason {
  readonly reason: Slot;
  /** The indicator that it is of; null for the funds. */
  readonly item: ScoredItem | null;
}

function reasonsOf({ evaluation }: TitledEvaluation): readonly Reason[] {
  const { form, indicators } = evaluation;
  const ofFunds = (form.funds?.rows ?? []).flatMap(({ reason }) => (reason ? [{ reason, item: null }] : []));
  const ofExecution = form.executionRow?.reason ? [{ reason: form.executionRow.reason, item: null }] : [];
  const ofItems = indicators.flatMap((item) => (item.row?.reason ? [{ reason: item.row.reason, item }] : []));
  return [...ofFunds, ...ofExecution, ...ofItems];
}

/** What the share may be by the table: the first is what a reader finds; none where the table does not tell. */
function sharesOf(
  part: SharePart,
  entry: TitledEvaluation,
  item: ScoredItem | null,
  scored: ScoredWorkbook,
): readonly Printed[] {
  if (part === "executed" || part === "unspent" || item === null) {
    const rates = hasUnitSlip(entry) ? [] : ratesOf(entry, printedCells(scored));
    const own = item?.completion ? [exactly(item.completion)] : [];
    const done = rates.length === 0 ? [] : [...rates, ...own];
    return part === "executed" || part === "done" ? done : done.map(rest);
  }
  if (item.completion === null) return [];
  const completion = exactly(item.completion);
  const { target, actual } = pointsOf(item.row!);
  const points = target && actual ? [differenceOf(target, actual), differenceOf(actual, target)] : [];
  if (part === "done") return [completion, ...(actual ? [actual] : [])];
  return part === "undone"
    ? [rest(completion), ...points]
    : [differenceOf(completion, exactly(ONE)), completion, rest(completion), ...points];
}

function rest(share: Printed): Printed {
  return differenceOf(exactly(ONE), share);
}

/** The rates of all lines of the funds block, and of the project in its list. */
function ratesOf({ evaluation, project }: TitledEvaluation, cells: PrintedCells): readonly Printed[] {
  const { funds } = evaluation.form;
  const lines = [
    ...(funds?.rows ?? []).map((row) => ({ ...row, unit: funds!.unit })),
    ...(project === null ? [] : [project]),
  ];
  return lines.flatMap(({ executed, annualBudget, initialBudget, unit }) =>
    [annualBudget, initialBudget].flatMap((budget) => rateOf(executed, budget, unit, cells) ?? []),
  );
}

function rateOf(executed: Slot | null, budget: Slot | null, unit: AmountUnit, cells: PrintedCells): Printed | null {
  if (!executed?.number || !budget?.number) return null;
  return quotientOf(cells.amount(executed, unit), cells.amount(budget, unit));
}

/** Target and actual as fractions, where they are percentages. */
function pointsOf({ target, actual }: IndicatorRow): { target: Printed | null; actual: Printed | null } {
  const [wanted, done] = [target, actual].map(({ reading }) =>
    reading.kind === "quantity" && reading.number.unit === "%" ? reading.number.value : null,
  );
  const fraction = (value: typeof wanted) => (value ? exactly(value.div(HUNDRED_PERCENT)) : null);
  return { target: fraction(wanted), actual: fraction(done) };
}

const HUNDRED_PERCENT = decimal(100);

function told(title: string, reason: Slot, { words }: SaidPercentage, share: Printed): Sighting {
  return {
    message: `${title}的偏差原因写“${words}”，按表中的数是 ${formatPercent(share.value, 2)}。请核对，改正原因或表中的数。`,
    sources: places(reason),
  };
}
