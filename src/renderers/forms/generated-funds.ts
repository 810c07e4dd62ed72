import { convert, ONE, type Decimal } from "../../figures";
import { fundsName, type FundsRow, type Slot } from "../../recognition";
import { COLUMN } from "../paper/columns";
import type { WorkingPaper } from "../paper/paper";
import type { Live, SheetDraft } from "../sheets/draft";
import type { SourceCells } from "../sheets/cells";
import type { NumberLooks } from "../sheets/number-looks";
import * as style from "../sheets/styles";
import type { GeneratedForm } from "./generated-form";

const HEADERS = ["年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"];
/** Columns of the funds block: label over two, then the six of HEADERS. */
const FIRST_AMOUNT = 3;
const SOURCES_OF_FUNDS = ["其中：当年财政拨款", "上年结转资金", "其他资金"];

/** One line of the block; only the total carries points, the others a dash. */
interface Line {
  readonly label: string;
  readonly amounts: readonly (Slot | null)[];
  readonly rate: Live;
  readonly isTotal: boolean;
}

/** Writes 项目资金 with its total and sources; returns the first free row. */
export function writeFunds(
  draft: SheetDraft,
  start: number,
  subject: GeneratedForm,
  paper: WorkingPaper,
  sources: SourceCells,
  looks: NumberLooks,
): number {
  const { project, evaluation } = subject;
  const lines = linesOf(subject, paper);
  if (lines.length === 0) return start;
  const own = evaluation?.form.funds?.unit ?? project?.unit ?? "万元";
  const { unit } = looks.style;
  const bottom = start + lines.length;
  draft.block({ top: start, bottom, left: 0, right: 0 }, { value: `项目资金（${unit}）` }, style.FORM_LABEL);
  draft.band(start, 1, 2, "", style.FORM_LABEL);
  HEADERS.forEach((header, index) => draft.constant(start, FIRST_AMOUNT + index, header, style.FORM_LABEL));
  draft.rowHeights[start] = 24;
  lines.forEach((line, index) =>
    writeLine(draft, start + 1 + index, line, subject, convert(ONE, own, unit), paper, sources, looks),
  );
  return bottom + 1;
}

function linesOf({ project, evaluation }: GeneratedForm, paper: WorkingPaper): readonly Line[] {
  const places = evaluation ? paper.evaluations.get(evaluation) : undefined;
  const funds = evaluation?.form.funds?.rows ?? [];
  if (funds.length > 0) return funds.map((row) => fundsLine(row, places?.fundsRows.get(row), paper));
  if (project === null) return [];
  const rateRow = places?.rate ?? paper.rates.get(project) ?? null;
  const total: Line = {
    label: fundsName({ label: "", isTotal: true }),
    amounts: [project.initialBudget, project.annualBudget, project.executed],
    rate: rateRow === null ? { value: "" } : paper.live(rateRow, COLUMN.completion),
    isTotal: true,
  };
  const blank = { amounts: [null, null, null], rate: { value: "" }, isTotal: false };
  return [total, ...SOURCES_OF_FUNDS.map((label) => ({ label, ...blank }))];
}

function fundsLine(row: FundsRow, place: number | undefined, paper: WorkingPaper): Line {
  return {
    label: fundsName(row),
    amounts: [row.initialBudget, row.annualBudget, row.executed],
    rate: place === undefined ? { value: "" } : paper.live(place, COLUMN.completion),
    isTotal: row.isTotal,
  };
}

function writeLine(
  draft: SheetDraft,
  row: number,
  line: Line,
  { project, evaluation }: GeneratedForm,
  factor: Decimal,
  paper: WorkingPaper,
  sources: SourceCells,
  looks: NumberLooks,
): void {
  draft.band(row, 1, 2, line.label, line.isTotal ? style.FORM_LABEL : style.FORM_TEXT);
  line.amounts.forEach((slot, index) => {
    const live = slot === null ? { value: "" } : sources.slotNumber(slot, factor);
    draft.live(row, FIRST_AMOUNT + index, live, looks.amount(live.value, style.FORM_AMOUNT));
  });
  const execution = evaluation?.execution ?? null;
  const place = execution === null ? null : paper.placeOf(execution);
  const scores = line.isTotal && place !== null;
  const none = { value: line.isTotal && evaluation === null ? "" : "—" };
  const [weight, score] = scores
    ? [paper.live(place, COLUMN.weight), paper.live(place, COLUMN.standing)]
    : [none, none];
  draft.live(row, 6, weight, looks.score(weight.value, style.FORM_AMOUNT));
  draft.live(row, 7, line.rate, looks.percent(project ? "projectRate" : "unitRate", style.FORM_PERCENT));
  draft.live(row, 8, score, looks.score(score.value, style.FORM_AMOUNT));
  draft.rowHeights[row] = 22;
}
