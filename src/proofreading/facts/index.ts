import { quoted } from "../../figures";
import { plainName } from "../../language";
import { wholeFunds, type FundsBlock } from "../../recognition";
import { knownScore, type Evaluation, type ScoredWorkbook } from "../../scoring";
import { indicatorDates, leadFacts, reportingDate, type DateFact } from "./dates";
import type { Fact, Measure, Owner } from "./fact";
import { scoreFact } from "./make";
import { fundsFacts, moneyFacts } from "./money";
import { gradesOf, outcomesOf, type GradeFact, type Outcome } from "./outcomes";
import { scoreFacts } from "./scores";
import { listFacts, revenueFacts } from "./unit";

export { indicatorDates, type DateFact } from "./dates";
export type { GradeFact, Outcome } from "./outcomes";
export type { Fact, Kind, Measure, Owner } from "./fact";
export { factOf, type KnownFigure } from "./known";
export { Quotations } from "./quotations";
export { CUSTOMARY_DECIMALS, countFact, scoreFact, stepOf } from "./make";
export { fundsFacts, moneyFacts } from "./money";
export { indicatorFacts } from "./scores";

/** All figures that a report may state, by whose they are. */
export class Facts {
  private readonly byOwner = new Map<Owner, Fact[]>();
  private readonly names = new Map<Owner, ReadonlySet<string>>();
  private readonly timed = new Map<string, Set<Owner>>();

  constructor(
    facts: readonly Fact[],
    readonly outcomes: readonly Outcome[],
    readonly grades: readonly GradeFact[],
    readonly dates: readonly DateFact[],
    /** Rows of the project list that only head others. */
    private readonly groups: ReadonlySet<Owner>,
  ) {
    for (const fact of facts) this.byOwner.set(fact.owner, [...(this.byOwner.get(fact.owner) ?? []), fact]);
    for (const { name, owner } of dates) this.timed.set(name, (this.timed.get(name) ?? new Set()).add(owner));
  }

  /** Whether no other record has an indicator of that name with a date. */
  isTimedOnce(name: string): boolean {
    return this.timed.get(name)?.size === 1;
  }

  of(owner: Owner): readonly Fact[] {
    return this.byOwner.get(owner) ?? [];
  }

  find(owner: Owner, measure: Measure, name?: string): readonly Fact[] {
    return this.of(owner).filter((fact) => fact.measure === measure && (name === undefined || fact.name === name));
  }

  /** The names of the owner's indicators. */
  itemNames(owner: Owner): ReadonlySet<string> {
    let names = this.names.get(owner);
    if (!names) {
      const items = this.of(owner).filter(({ measure }) => /^(?:target|actual|item-)/.test(measure));
      names = new Set(items.map(({ name }) => name));
      this.names.set(owner, names);
    }
    return names;
  }

  /** One figure of every project, groups left out. */
  everywhere(measure: Measure, name = ""): readonly Fact[] {
    return [...this.byOwner].flatMap(([owner, facts]) =>
      typeof owner === "number" && !this.groups.has(owner)
        ? facts.filter((one) => one.measure === measure && one.name === name)
        : [],
    );
  }

  /** The same figure of the other records. */
  elsewhere({ owner, measure, kind, name }: Fact): readonly Fact[] {
    return [...this.byOwner].flatMap(([other, facts]) =>
      other === owner ? [] : facts.filter((one) => one.measure === measure && one.kind === kind && one.name === name),
    );
  }
}

/** The money of the unit as a whole, where no row of its table has it. */
function addedUp(whose: string, funds: FundsBlock): readonly Fact[] {
  const whole = wholeFunds(funds);
  const isOwnLine = whole === null || funds.rows.some((row) => row === whole);
  return isOwnLine ? [] : moneyFacts("unit", whose, whole, funds.unit);
}

/** The figures of a scored workbook: read from its cells, or made of those. */
export function factsOf(scored: ScoredWorkbook): Facts {
  const facts: Fact[] = [...revenueFacts(scored), ...listFacts(scored)];
  const outcomes: Outcome[] = scored.department ? outcomesOf("unit", scored.department) : [];
  const whose = (owner: Owner) =>
    typeof owner === "number" ? `${quoted(plainName(scored.projects[owner]!.project.name))}的` : "部门整体";
  const { department, dossier } = scored;
  const dates: DateFact[] = [...reportingDate(scored)];
  const addDates = (owner: Owner, { indicators }: Evaluation) => {
    for (const { row } of indicators) {
      if (!row) continue;
      const own = indicatorDates(owner, `${whose(owner)}${quoted(row.name)}的`, row, dossier.year?.value ?? null);
      dates.push(...own);
      facts.push(...leadFacts(own));
    }
  };
  if (department) {
    addDates("unit", department);
    facts.push(...scoreFacts("unit", "部门整体", department));
    const { funds } = department.form;
    if (funds) facts.push(...fundsFacts("unit", "部门整体", funds.rows, funds.unit), ...addedUp("部门整体", funds));
  }
  scored.projects.forEach((entry, owner) => {
    const { project, evaluation } = entry;
    const name = whose(owner);
    const known = knownScore(entry);
    if (known?.isListed)
      facts.push(...scoreFact({ owner, measure: "score", label: `${name}自评得分` }, known.value, [known.at]));
    facts.push(...moneyFacts(owner, name, { ...project, rate: project.statedRate }, project.unit));
    if (!evaluation) return;
    facts.push(...scoreFacts(owner, name, evaluation));
    outcomes.push(...outcomesOf(owner, evaluation));
    addDates(owner, evaluation);
    const { funds } = evaluation.form;
    if (funds) facts.push(...fundsFacts(owner, name, funds.rows, funds.unit));
  });
  const groups = scored.projects.flatMap(({ project }, owner) => (project.isGroup ? [owner] : []));
  return new Facts(facts, outcomes, gradesOf(scored, whose), dates, new Set(groups));
}
