import { AMOUNT_UNITS, convert, type AmountUnit, type Decimal, type NumberForm, type NumberSetting } from "../figures";
import type { FundsRow, Slot, YearlyAmount } from "../recognition";
import type { ScoredWorkbook } from "../scoring";
import type { FigureForms, Outline } from "./outline";

/** How all outputs of one run show their numbers: one unit of amounts, and one form for each kind of figure. */
export interface NumberStyle {
  readonly unit: AmountUnit;
  readonly forms: FigureForms;
}

type Money = Pick<FundsRow, YearlyAmount>;

/** Amounts have no more decimals than that unless somebody asks for more. */
const MOST_DECIMALS = 2;

/** What was asked for wins over the outline. Without decimals of amounts: as many as the workbook shows, at most two. */
export function numberStyle(scored: ScoredWorkbook, outline: Outline, setting: NumberSetting = {}): NumberStyle {
  const wanted = setting.unit ?? outline.unit;
  const unit = wanted === "来源" ? commonUnit(scored) : wanted;
  const { forms } = outline;
  const decimals = setting.amount ?? Math.min(MOST_DECIMALS, forms.amount.decimals, shownDecimals(scored, unit));
  const percent = (form: NumberForm): NumberForm =>
    setting.percent === undefined ? form : { ...form, decimals: setting.percent };
  return {
    unit,
    forms: {
      amount: {
        ...forms.amount,
        decimals,
        thousands: setting.thousands ?? forms.amount.thousands,
        zeroAsDash: setting.zeroAsDash ?? forms.amount.zeroAsDash,
      },
      unitRate: percent(forms.unitRate),
      projectRate: percent(forms.projectRate),
      share: percent(forms.share),
      score: setting.score === undefined ? forms.score : { ...forms.score, decimals: setting.score },
    },
  };
}

/** The unit that most of the tables with money are kept in; the first of several. */
function commonUnit({ dossier, projects }: ScoredWorkbook): AmountUnit {
  const units = dossier.tables.flatMap(({ kind, unitOfAmount }) =>
    unitOfAmount !== null && (kind === "projects" || kind === "funds" || kind === "revenue") ? [unitOfAmount] : [],
  );
  if (units.length === 0) units.push(...projects.map(({ project }) => project.unit));
  const times = (unit: AmountUnit) => units.filter((one) => one === unit).length;
  return AMOUNT_UNITS.reduce((best, unit) => (times(unit) > times(best) ? unit : best), units[0] ?? "万元");
}

/** The most decimals that an amount of the lists, the forms and the revenue shows, in the unit of the report. */
function shownDecimals({ dossier: { revenue }, projects, department }: ScoredWorkbook, unit: AmountUnit): number {
  let most = 0;
  const look = (slot: Slot | null, own: AmountUnit) => {
    if (slot?.number) most = Math.max(most, decimalsOf(convert(shownAmount(slot, slot.number), own, unit)));
  };
  if (revenue) for (const slot of [revenue.actual, revenue.budget]) look(slot, revenue.unit);
  const money = (one: Money, own: AmountUnit) => {
    for (const slot of [one.initialBudget, one.annualBudget, one.executed]) look(slot, own);
  };
  for (const { project } of projects) money(project, project.unit);
  for (const evaluation of [department, ...projects.map((one) => one.evaluation)]) {
    const funds = evaluation?.form.funds;
    for (const row of funds?.rows ?? []) money(row, funds!.unit);
  }
  return most;
}

/** The number with as many decimals as its cell shows: 0.1 + 0.2 in a cell that shows 0.30 has one. */
function shownAmount({ text }: Slot, value: Decimal): Decimal {
  const decimals = /\.(\d+)\D*$/.exec(text)?.[1]?.length ?? (/\d/.test(text) ? 0 : null);
  return decimals === null ? value : value.round(decimals);
}

function decimalsOf(value: Decimal): number {
  return Math.max(0, value.c.length - 1 - value.e);
}
