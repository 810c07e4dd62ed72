import { decimal, printed, scaled, yuanPer, type AmountUnit, type Decimal } from "../../figures";
import { projectKey } from "../../language";
import type { Manuscript } from "../../manuscript";
import { recognise, type EvaluationForm, type IndicatorRow, type Slot } from "../../recognition";
import type { ScoredWorkbook } from "../../scoring";
import { rangeOf, type WorkbookSnapshot } from "../../workbook";
import { fundsFacts, indicatorFacts, moneyFacts, scoreFact, stepOf, type Fact, type Facts, type Owner } from "../facts";
import type { Proof } from "../proof";
import type { Said } from "../sentence/numbers";
import { judge } from "../verdict/judge";
import { tablesOf } from "./as-workbook";

/** As the facts name the item. */
const EXECUTION = "预算执行率";
const NO_LABEL = { before: "", behind: "", start: 0, turn: null };

/**
 * The tables of a report against the workbook: amounts and rates of each project, and of each form its funds,
 * indicators and total, found by the names of project and indicator. Tables of anything else are left alone.
 */
export function tableProofs(manuscript: Manuscript, scored: ScoredWorkbook, facts: Facts): readonly Proof[] {
  const tables = tablesOf(manuscript);
  if (tables.snapshot.sheets.length === 0) return [];
  return statedFacts(tables.snapshot, scored).flatMap((stated): Proof[] => {
    const [source] = stated.sources;
    const index = source && tables.passageAt(source.sheet, source.top, source.left);
    const meant = facts.find(stated.owner, stated.measure, stated.name).filter(({ kind }) => kind === stated.kind);
    if (index === undefined || meant.length === 0) return [];
    const passage = manuscript.passages[index]!;
    const said = saidIn(passage.text.trim(), stated);
    if (said === null || meant.some((fact) => isOtherUnit(fact, said))) return [];
    const claim = { said, label: NO_LABEL, owners: [stated.owner], apart: null, facts: meant, isFirm: true };
    const sentence = { original: passage.text.trim(), text: passage.text, at: [] };
    return [{ passage, index, sentence, judgement: judge(claim, facts) }];
  });
}

/** What the tables state, each figure with its cell in them. */
function statedFacts(snapshot: WorkbookSnapshot, scored: ScoredWorkbook): Fact[] {
  const { lists, forms } = recognise(snapshot);
  const keys = new Map(scored.projects.map(({ project }, index) => [projectKey(project.name), index]));
  const ofLists = lists.flatMap(({ rows }) =>
    rows.flatMap((row) => {
      const owner = keys.get(projectKey(row.name));
      return owner === undefined ? [] : moneyFacts(owner, "", { ...row, rate: row.statedRate }, row.unit);
    }),
  );
  const ofForms = forms.flatMap((form) => {
    const owner = form.scope === "department" ? "unit" : keys.get(projectKey(form.project?.value ?? ""));
    return owner === undefined || form.isTemplate ? [] : factsOfForm(owner, form);
  });
  // What was made of others has no cell of its own.
  return [...ofLists, ...ofForms].filter(({ derivation }) => derivation === null);
}

function factsOfForm(owner: Owner, { funds, indicators, executionRow, total }: EvaluationForm): Fact[] {
  const execution = executionRow ?? funds?.rows.find(({ isTotal }) => isTotal);
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
