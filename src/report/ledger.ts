import { AMOUNT_UNITS, convert, formatNumber, type Decimal, type Figure } from "../figures";
import { projectKey } from "../language";
import { checksum, type Ledger, type LedgerEntry } from "../manuscript";
import type { ScoredWorkbook } from "../scoring";
import { reference } from "../workbook";
import type { Inline, ReportDocument } from "./document";
import type { ReportFigures } from "./figures";
import { inlineTexts } from "./wording";

/** So much of a paragraph on either side tells one figure from another. */
const NEIGHBOURHOOD = 10;
/** A bookmark's name holds 40 characters: zp_, so many of the figure's name, _, 8 of its record and _123. */
const LONGEST_FIELD = 20;

/** A run hands the same ledger to the document and to the workbook: made once. */
const MADE = new WeakMap<ReportDocument, Ledger>();

/** What the report writes of each figure of its paragraphs, in their order; the tables of the annex are left out. */
export function ledgerOf(document: ReportDocument, scored: ScoredWorkbook): Ledger {
  const made = MADE.get(document) ?? makeLedger(document, scored);
  MADE.set(document, made);
  return made;
}

function makeLedger({ blocks }: ReportDocument, scored: ScoredWorkbook): Ledger {
  const ids = new StableIds(scored);
  const used = new Map<string, number>();
  return blocks.flatMap((block) => {
    if (block.kind !== "paragraph") return [];
    const texts = inlineTexts(block.inlines);
    return block.inlines.flatMap((inline, index) =>
      isMarked(inline) ? [entry(inline.figure, ids, used, texts, index)] : [],
    );
  });
}

/** Whether a piece of a paragraph is a figure that gets a bookmark: one that has a value. */
export function isMarked(inline: Inline): inline is Extract<Inline, { kind: "figure" }> {
  return inline.kind === "figure" && inline.figure.value !== null;
}

const PROJECT = "project.";

/** Names figures by their record instead of its row, so that rows may come and go. */
export class StableIds {
  private readonly keys: readonly string[];

  constructor({ projects }: ScoredWorkbook) {
    const seen = new Map<string, number>();
    this.keys = projects.map(({ project }) => {
      const key = projectKey(project.name);
      const number = (seen.get(key) ?? 0) + 1;
      seen.set(key, number);
      return number === 1 ? key : `${key}#${number}`;
    });
  }

  /** project.3.execution-rate → 投诉中心运营经费/execution-rate. */
  of({ id }: Figure): string {
    if (!id.startsWith(PROJECT)) return id;
    const end = id.indexOf(".", PROJECT.length);
    const key = this.keys[Number(id.slice(PROJECT.length, end)) - 1];
    return key === undefined ? id : `${key}/${id.slice(end + 1)}`;
  }
}

function entry(
  figure: Figure,
  ids: StableIds,
  used: Map<string, number>,
  /** The pieces of its paragraph as they are printed, and which of them it is. */
  texts: readonly string[],
  index: number,
): LedgerEntry {
  const id = ids.of(figure);
  const field = id.slice(id.lastIndexOf("/") + 1, id.lastIndexOf("/") + 1 + LONGEST_FIELD);
  const name = `zp_${field.replace(/[^A-Za-z0-9]/g, "_")}_${checksum(id).slice(0, 8)}`;
  const number = (used.get(name) ?? 0) + 1;
  used.set(name, number);
  const { decimals, keepZeros, percent, thousands } = figure.form;
  return {
    id,
    mark: number === 1 ? name : `${name}_${number}`,
    label: figure.label,
    text: texts[index]!,
    value: figure.value!.toFixed(),
    unit: figure.unit,
    ...{ decimals, keepZeros, percent, thousands },
    sources: figure.sources.map(reference),
    before: textBefore(texts, index),
    after: textAfter(texts, index),
  };
}

function textBefore(texts: readonly string[], index: number): string {
  let text = "";
  for (let at = index - 1; at >= 0 && text.length < NEIGHBOURHOOD; at -= 1) text = texts[at]! + text;
  return text.slice(-NEIGHBOURHOOD);
}

function textAfter(texts: readonly string[], index: number): string {
  let text = "";
  for (let at = index + 1; at < texts.length && text.length < NEIGHBOURHOOD; at += 1) text += texts[at]!;
  return text.slice(0, NEIGHBOURHOOD);
}

/** The figures that a document prints in its paragraphs, and all that any could print, by what names them. */
export function figuresById(
  { blocks }: ReportDocument,
  figures: ReportFigures,
  ids: StableIds,
): ReadonlyMap<string, Figure> {
  const all = [figures.unit, ...figures.projects].flatMap((some) => [...some.values()]);
  const printed = blocks.flatMap((block) =>
    block.kind === "paragraph" ? block.inlines.flatMap((inline) => (isMarked(inline) ? [inline.figure] : [])) : [],
  );
  return new Map([...all, ...printed].map((figure) => [ids.of(figure), figure]));
}

/** A figure of today as an entry of an earlier report writes it; nulls where it has no value, or a unit that does not fit. */
export function writtenAs(
  figure: Figure | undefined,
  earlier: LedgerEntry,
): { readonly text: string | null; readonly value: string | null } {
  const value = figure?.value ? inUnit(figure.value, figure.unit, earlier.unit) : null;
  if (value === null) return { text: null, value: null };
  const { decimals, keepZeros, percent, thousands, unit } = earlier;
  return { text: formatNumber(value, { decimals, keepZeros, percent, thousands }) + unit, value: value.toFixed() };
}

/** The report may be kept in another unit of money than today's figures. */
function inUnit(value: Decimal, from: string, to: string): Decimal | null {
  if (from === to) return value;
  const [one, other] = [from, to].map((unit) => AMOUNT_UNITS.find((known) => known === unit));
  return one && other ? convert(value, one, other) : null;
}
