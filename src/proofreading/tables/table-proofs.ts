import { decimal, printed, scaled, yuanPer, type AmountUnit, type Decimal } from "../../figures";
import { namedDates, projectKey } from "../../language";
import type { Manuscript } from "../../manuscript";
import {
  recognise,
  type Dossier,
  type EvaluationForm,
  type IndicatorRow,
  type ProjectListRecord,
  type Slot,
} from "../../recognition";
import { scoredFundsRow, type ScoredWorkbook } from "../../scoring";
import { rangeOf, type CellRange } from "../../workbook";
import {
  fundsFacts,
  indicatorDates,
  indicatorFacts,
  moneyFacts,
  scoreFact,
  stepOf,
  type DateFact,
  type Fact,
  type Facts,
  type Owner,
  type Quotations,
} from "../facts";
import type { Proof } from "../proof";
import { fold } from "../sentence/folded";
import type { Said } from "../sentence/numbers";
import { judgeDateOf } from "../verdict/dates";
import { judgeGrade } from "../verdict/grades";
import { judge } from "../verdict/judge";
import { withQuotations } from "../verdict/quoted";
import type { Judgement } from "../verdict/verdict";
import { tablesOf } from "./as-workbook";

/** As the facts name the item. */
const EXECUTION = "预算执行率";
/** A shorter cell is a number or a name. */
const FEWEST_IN_PROSE = 10;
const NO_LABEL = { before: "", behind: "", start: 0, turn: null };

/**
 * The tables of a report against the workbook: amounts and rates of each project, and of each form its funds,
 * indicators with their dates and total, found by the names of project and indicator. Tables of anything else are left alone.
 */
export function tableProofs(
  manuscript: Manuscript,
  scored: ScoredWorkbook,
  facts: Facts,
  quotations: Quotations,
): readonly Proof[] {
  const tables = tablesOf(manuscript);
  if (tables.snapshot.sheets.length === 0) return [];
  const keys = new Map(scored.projects.map(({ project }, index) => [projectKey(project.name), index]));
  const { lists, forms } = recognise(tables.snapshot);
  const owned = forms.flatMap((form): OwnedForm[] => {
    const owner = form.scope === "department" ? "unit" : keys.get(projectKey(form.project?.value ?? ""));
    return owner === undefined || form.isTemplate ? [] : [{ owner, form }];
  });
  const statements = [
    ...statedFacts(lists, owned, keys).map((stated) => figureStatement(stated, facts)),
    ...statedDates(owned, scored).map((stated) => dateStatement(stated, facts, scored.dossier.year?.value ?? null)),
    ...owned.flatMap((one) => gradeStatement(one, facts)),
  ];
  const proofs = statements.flatMap(({ source, judgement }): Proof[] => {
    const index = source && tables.passageAt(source.sheet, source.top, source.left);
    if (index === undefined) return [];
    const text = manuscript.passages[index]!.text.trim();
    const found = judgement(text);
    return found ? [proofOf(manuscript, index, found)] : [];
  });
  const judged = new Set(proofs.map(({ index }) => index));
  return [...proofs, ...quotedProofs(manuscript, quotations).filter(({ index }) => !judged.has(index))];
}

function proofOf({ passages }: Manuscript, index: number, judgement: Judgement): Proof {
  const passage = passages[index]!;
  return { passage, index, sentence: { original: passage.text.trim(), text: passage.text, at: [] }, judgement };
}

/** Goals, results and reasons in cells: what was taken over from the workbook, to the letter or with another number. */
function quotedProofs(manuscript: Manuscript, quotations: Quotations): readonly Proof[] {
  return manuscript.passages.flatMap(({ cell, text: original }, index): Proof[] => {
    const { text } = fold(original);
    if (cell === null || text.length < FEWEST_IN_PROSE) return [];
    return [...text.matchAll(/\d[\d,.]*/g)].flatMap(({ 0: written, index: start }): Proof[] => {
      const open = { start, end: start + written.length, written, verdict: "not-placed", because: "" } as const;
      const found = withQuotations({ ...open, should: null, sources: [] }, { text }, quotations);
      return found.verdict === "not-placed" ? [] : [proofOf(manuscript, index, found)];
    });
  });
}

/** 等级：优 at the end of a form. */
function gradeStatement({ owner, form: { total } }: OwnedForm, facts: Facts): readonly Statement[] {
  const known = facts.grades.find((one) => one.owner === owner);
  if (!total?.grade || !known) return [];
  return [{ source: rangeOf(total.grade.at), judgement: (text) => judgeGrade(text, known) }];
}

/** What a cell of the document states, and how its text is judged; null where that can't be said. */
interface Statement {
  readonly source: CellRange | undefined;
  readonly judgement: (text: string) => Judgement | null;
}

function figureStatement(stated: Fact, facts: Facts): Statement {
  const { owner, measure, name, kind } = stated;
  const meant = facts.find(owner, measure, name).filter((fact) => fact.kind === kind);
  const judgement = (text: string) => {
    const said = saidIn(text, stated);
    if (meant.length === 0 || said === null || meant.some((fact) => isOtherUnit(fact, said))) return null;
    return judge({ said, label: NO_LABEL, owners: [owner], apart: null, facts: meant, isFirm: true }, facts);
  };
  return { source: stated.sources[0], judgement };
}

function dateStatement({ owner, measure, name, sources }: DateFact, facts: Facts, year: number | null): Statement {
  const meant = facts.dates.filter((one) => one.owner === owner && one.name === name && one.measure === measure);
  const judgement = (text: string) => {
    const [only, ...more] = namedDates(fold(text).text, year);
    if (meant.length === 0 || !only || more.length > 0) return null;
    return judgeDateOf({ ...only, written: text }, meant, facts);
  };
  return { source: sources[0], judgement };
}

interface OwnedForm {
  readonly owner: Owner;
  readonly form: EvaluationForm;
}

/** What the tables state, each figure with its cell in them. */
function statedFacts(lists: Dossier["lists"], forms: readonly OwnedForm[], keys: ReadonlyMap<string, number>): Fact[] {
  const ofLists = lists.flatMap(({ rows }) =>
    rows.flatMap((row) => {
      const owner = keys.get(projectKey(row.name));
      return owner === undefined ? [] : moneyFacts(owner, "", { ...row, rate: row.statedRate }, row.unit);
    }),
  );
  const ofForms = forms.flatMap(({ owner, form }) => factsOfForm(owner, form));
  // What was made of others has no cell of its own.
  const ofTotals = lists.flatMap((list) => (isOfAll(list, keys) ? totalFacts(list) : []));
  return [...ofLists, ...ofTotals, ...ofForms].filter(({ derivation }) => derivation === null);
}

/** Whether a list has every project: the sum of some is none that the workbook knows. */
function isOfAll({ rows }: ProjectListRecord, keys: ReadonlyMap<string, number>): boolean {
  const listed = new Set(rows.flatMap(({ name }) => keys.get(projectKey(name)) ?? []));
  return listed.size === keys.size;
}

function totalFacts({ total }: ProjectListRecord): Fact[] {
  return total === null ? [] : moneyFacts("total", "", { ...total, rate: total.statedRate }, total.unit);
}

/** The dates that they state. */
function statedDates(forms: readonly OwnedForm[], { dossier }: ScoredWorkbook): readonly DateFact[] {
  const year = dossier.year?.value ?? null;
  return forms.flatMap(({ owner, form }) => form.indicators.flatMap((row) => indicatorDates(owner, "", row, year)));
}

function factsOfForm(owner: Owner, form: EvaluationForm): Fact[] {
  const { funds, indicators, executionRow, total } = form;
  const execution = executionRow ?? scoredFundsRow(form);
  return [
    ...(funds ? fundsFacts(owner, "", funds.rows, funds.unit) : []),
    ...points(owner, "execution-score", EXECUTION, execution?.score),
    ...points(owner, "execution-weight", EXECUTION, execution?.weight),
    ...indicators.flatMap((row) => factsOfRow(owner, row)),
    ...points(owner, "score", "", total?.score),
  ];
}

function factsOfRow(owner: Owner, row: IndicatorRow): Fact[] {
  return [
    ...indicatorFacts(owner, "", row.name, row),
    ...points(owner, "item-weight", row.name, row.weight),
    ...points(owner, "item-score", row.name, row.score),
  ];
}

function points(owner: Owner, measure: Fact["measure"], name: string, slot: Slot | null | undefined): Fact[] {
  return slot ? scoreFact({ owner, measure, name, label: "" }, slot.number, [rangeOf(slot.at)]) : [];
}

/** The number of a cell, as exactly as it is printed there; null where the cell has several. */
function saidIn(written: string, { kind, value, unit }: Fact): Said | null {
  const [only, ...more] = [...written.matchAll(/\d[\d,]*(?:\.(\d+))?\s*(%|％)?/g)];
  if (!only || more.length > 0) return null;
  const decimals = only[1]?.length ?? 0;
  const step = stepOf(kind === "rate" && only[2] ? decimals + 2 : decimals).times(perUnit(kind, value, unit, only[0]));
  return {
    ...{ start: 0, end: written.length, written, kind, value, decimals, unit, manner: "plain" },
    printed: scaled(printed(value.div(step), 0), step),
  };
}

/** How much one is of what the cell writes: 1.05万平方米 is 10,500 of them. */
function perUnit(kind: Fact["kind"], value: Decimal, unit: string, digits: string): Decimal {
  if (kind === "amount") return yuanPer(unit as AmountUnit);
  const number = decimal(digits.replace(/[,\s%％]/g, ""));
  return kind === "count" && number.gt(0) && value.gt(number) ? value.div(number) : decimal(1);
}

/** A table that does not say its unit may be kept in 元 where we took 万元. */
function isOtherUnit({ kind, value }: Fact, said: Said): boolean {
  if (kind !== "amount" || value.eq(0) || said.value.eq(0)) return false;
  const factor = said.value.div(value);
  return factor.gt(9000) || factor.lt("0.00012");
}
