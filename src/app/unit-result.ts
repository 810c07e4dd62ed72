import { AMOUNT_UNITS, convert, decimal, sum, ZERO, type AmountUnit, type Decimal } from "../figures";
import type { LevelResult, UnitResult } from "../renderers";
import { levelName } from "../scoring";

/** What `score --json` prints, as far as a roll-up reads it; whoever wrote it, each part may be missing. */
type Json = Readonly<Record<string, unknown>>;

/** A unit from the JSON of its score. @throws TypeError where that is no object. */
export function unitResultOf(file: string, result: unknown): UnitResult {
  const read = objectOf(result);
  if (read === null) throw new TypeError(`no result of ${file}`);
  const department = objectOf(read.department);
  const projects = listOf(read.projects);
  const evaluations = projects.map(({ evaluation }) => objectOf(evaluation)).filter((one) => one !== null);
  const all = department === null ? evaluations : [department, ...evaluations];
  const indicators = all.flatMap((evaluation) => listOf(evaluation.indicators));
  const unit = objectOf(read.unit);
  return {
    file,
    name: textOf(unit?.name) ?? file.replace(/^.*\//, "").replace(/\.[^.]*$/, ""),
    year: typeof unit?.year === "number" ? unit.year : null,
    form: department === null ? null : formOf(department, listOf(read.tables)),
    score: department === null ? null : standingOf(department),
    computed: numberOf(department?.total),
    grade: textOf(department?.grade),
    levels: department === null ? [] : levelsOf(listOf(department.indicators)),
    ...amountsOf(projects),
    projects: evaluations.map((evaluation) => ({ score: standingOf(evaluation), grade: textOf(evaluation.grade) })),
    waiting: indicators.filter(isWaiting).length,
    errors: listOf(read.findings).filter(({ severity, setAside }) => severity === "error" && setAside === undefined)
      .length,
    isAllFull: indicators.length > 0 && indicators.every(isFull),
  };
}

/** A unit as text, on its way from one thread to another, its decimals as such; `unitFromText` reads it. */
export function unitAsText(unit: UnitResult): string {
  return JSON.stringify(unit, function (this: Json, key, value: unknown) {
    // What JSON makes a text of is a decimal.
    return typeof value === "string" && typeof this[key] === "object" ? { decimal: value } : value;
  });
}

/** The unit of a text of `unitAsText`. */
export function unitFromText(text: string): UnitResult {
  return JSON.parse(text, (_, value: unknown) => {
    const digits = objectOf(value)?.decimal;
    return typeof digits === "string" ? decimal(digits) : value;
  }) as UnitResult;
}

function standingOf(evaluation: Json): Decimal | null {
  return numberOf(evaluation.givenTotal) ?? numberOf(evaluation.total);
}

function isWaiting({ weight, score, given }: Json): boolean {
  return weight !== null && (score ?? null) === null && (given ?? null) === null;
}

function isFull({ weight, score, given }: Json): boolean {
  const [full, got] = [numberOf(weight), numberOf(given) ?? numberOf(score)];
  return full !== null && got !== null && got.eq(full);
}

function levelsOf(indicators: readonly Json[]): readonly LevelResult[] {
  const nameOf = ({ level1 }: Json): string => levelName(textOf(level1) ?? undefined);
  const names = [...new Set(indicators.map(nameOf))].filter((name) => name !== "");
  return names.map((name) => {
    const own = indicators.filter((indicator) => nameOf(indicator) === name);
    return {
      name,
      score: sum(own.map(({ given, score }) => numberOf(given) ?? numberOf(score) ?? ZERO)),
      weight: sum(own.map(({ weight }) => numberOf(weight) ?? ZERO)),
    };
  });
}

/** The sums of the list: a row with rows of level 2 beneath it stands for those, so that nothing counts twice. */
function amountsOf(projects: readonly Json[]): Pick<UnitResult, "budget" | "executed"> {
  const counted = projects.filter(({ level }, index) => level !== 1 || projects[index + 1]?.level !== 2);
  const total = (field: string): Decimal | null => {
    const amounts = counted.flatMap((project) => {
      const [value, unit] = [numberOf(project[field]), unitOf(project.unitOfAmount)];
      return value === null || unit === null ? [] : [convert(value, unit, "万元")];
    });
    return amounts.length === 0 ? null : sum(amounts);
  };
  return { budget: total("annualBudget"), executed: total("executed") };
}

/** The table that the department's indicators stand in: 'Sheet'!A1:H30. */
function formOf(department: Json, tables: readonly Json[]): string | null {
  const places = listOf(department.indicators).flatMap(({ sources }) => textOf(objectOf(sources)?.weight) ?? []);
  const quoted = places[0]?.replace(/![^!]*$/, "") ?? null;
  if (quoted === null) return null;
  const table = tables.find(({ kind, sheet }) => kind === "indicators" && quoted === `'${textOf(sheet) ?? ""}'`);
  return table === undefined ? quoted : `${quoted}!${textOf(table.range) ?? ""}`;
}

function objectOf(value: unknown): Json | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : null;
}

function listOf(value: unknown): readonly Json[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [];
  return all.map(objectOf).filter((one) => one !== null);
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

const DIGITS = /^-?\d+(?:\.\d+)?$/;

function numberOf(value: unknown): Decimal | null {
  return typeof value === "string" && DIGITS.test(value) ? decimal(value) : null;
}

function unitOf(value: unknown): AmountUnit | null {
  return AMOUNT_UNITS.find((unit) => unit === value) ?? null;
}
