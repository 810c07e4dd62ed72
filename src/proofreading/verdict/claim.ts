import type { Fact, Facts, Kind, Owner } from "../facts";
import { labelsOf, type Label } from "../sentence/labels";
import { measureOf } from "../sentence/measures";
import type { Said } from "../sentence/numbers";
import { clauseStart, type ReadSentence } from "../sentence/sentence-reader";
import { isNorm, isOfOtherYear, isOfPart, type Apart } from "../sentence/setting";
import { NOTHING, type Claim, type Context, type Meant } from "./meant";
import { conditionClaim, isBound } from "./conditions";
import { countClaim } from "./counts";
import { differenceClaim } from "./differences";
import { saysEach } from "../sentence/each";
import { indicatorClaim } from "./indicators";
import { partClaim, ratedClaim } from "./parts";
import { tallyClaim } from "./tallies";
import { leadClaim } from "./lead";

/** The claims of a sentence in order, and whom it spoke of last. */
export function claimsOf(
  read: ReadSentence,
  facts: Facts,
  context: Context,
): { readonly claims: readonly Claim[]; readonly labels: readonly Label[]; readonly context: Context } {
  const labels = labelsOf(read);
  const claims = read.numbers.map((said, index) => claimOf(read, said, labels[index]!, facts, context));
  const { owners: last, isLoose } = namedAt(read, read.rest.length, context);
  if (isLoose) return { claims, labels, context: context ?? [] };
  // Somebody else is spoken of in passing: the next sentence is of the record again.
  return { claims, labels, context: last?.length === 0 && context?.length ? context : last };
}

function claimOf(read: ReadSentence, said: Said, label: Label, facts: Facts, context: Context): Claim {
  const owners = inTurn(ownersAt(read, said.start, context), label);
  const named = owners !== null && owners.length > 0;
  const apart: Apart | null = isOfOtherYear(read, said.start)
    ? "other-year"
    : isBound(read, said)
      ? "bound"
      : isNorm(read, said.start, named)
        ? "norm"
        : owners?.length === 0
          ? "other-unit"
          : null;
  const meant = apart === null ? meantBy(read, said, label, facts, owners) : NOTHING;
  // 超出12.5% says how far beyond, not a bound.
  const isExcess = meant.facts[0]?.measure === "excess";
  // 目标值为不低于95% names the target, sign and all.
  const isTarget = meant.facts.length > 0 && meant.facts.every(({ measure }) => measure === "target");
  const isNamed = isExcess || (isTarget && (said.manner === "at-least" || said.manner === "at-most"));
  const isFirm = meant.isFirm && !isOfPart(read, said);
  return { said: isNamed ? { ...said, manner: "plain" } : said, label, owners: owners ?? [], apart, ...meant, isFirm };
}

/** Whom the words before a place name last. */
export function ownersAt(read: ReadSentence, at: number, context: Context): Context {
  return namedAt(read, at, context).owners;
}

/** The same, and whether only a part of their name says so. */
export function namedAt(
  read: ReadSentence,
  at: number,
  context: Context,
): { readonly owners: Context; readonly isLoose: boolean } {
  let owners = context;
  let isLoose = false;
  for (const subject of read.subjects) {
    if (subject.start >= at) break;
    if (subject.by === "self" && owners?.some((owner) => typeof owner === "number")) continue;
    if (subject.by === "generic" && (owners?.length === 0 || isSumOfOne(read, subject))) continue;
    // 投诉中心运营经费…，该中心…: named in full before.
    const isNamed: boolean = !isLoose && owners?.length === 1 && owners[0] === subject.owners[0];
    isLoose = subject.isLoose === true && !isNamed;
    owners = subject.owners;
  }
  return { owners, isLoose };
}

/** 某项目2个子项合计支出…: of the one project that the sentence names. */
function isSumOfOne({ rest, subjects }: ReadSentence, { start, end }: ReadSentence["subjects"][number]): boolean {
  if (!/^(?:合计|总计)$/.test(rest.slice(start, end))) return false;
  const named = subjects.filter((one) => one.start < start && one.by === "name" && typeof one.owners[0] === "number");
  return named.length === 1;
}

function inTurn(owners: Context, { turn }: Label): Context {
  return owners && turn && owners.length === turn.of && turn.of > 1 ? [owners[turn.index]!] : owners;
}

/** The figures that the words around a number mean, whatever year they name. */
export function meantBy(read: ReadSentence, said: Said, label: Label, facts: Facts, owners: Context): Meant {
  const kind = kindOf(said, label);
  if (kind === null) return NOTHING;
  const places = placesOf(owners, facts);
  const difference = differenceClaim(label, kind, places, facts);
  if (difference) return difference;
  if (isOfEach(read, said, owners)) return NOTHING;
  const condition = conditionClaim(read, said, facts);
  if (condition) return condition;
  const tally = tallyClaim(read, said, label, kind, owners, places, facts);
  if (tally) return tally;
  const part = partClaim(label, kind, places, facts) ?? ratedClaim(read, said, label, places, facts);
  if (part) return part;
  const lead = leadClaim(read, said, label, kind, places, facts, owners !== null);
  if (lead) return lead;
  const indicator = indicatorClaim(read, said, label, kind, places, facts);
  if (indicator) return indicator;
  if (kind === "count") return countClaim(said, label, owners, facts);
  const reading = measureOf(label, kind);
  if (!reading) return NOTHING;
  if (owners && owners.length > 1) return together(owners, reading.measures[0]!, label, facts, reading.isFirm);
  // 涉及金额 of one project may be that of anything; of all projects it is their funds.
  const isOpen =
    reading.measures.length > 2 &&
    reading.measures[0] !== "executed" &&
    (owners?.[0] !== "total" || /审计|问题|整改|违规/.test(read.text));
  // 扣0.67分 behind other numbers is what an indicator lost.
  const isOfItem = reading.measures[0] === "loss" && read.numbers[0] !== said && !isBehindScore(read, said);
  const found = places.flatMap((owner) => reading.measures.flatMap((measure) => facts.find(owner, measure, "")));
  const inUnit = places[0] === "unit" && kind !== "score" ? revenueOf(reading.measures, kind, facts) : [];
  const meant = found.filter((fact) => fact.kind === kind);
  // 年初预算 where only the unit's own amounts are known says nothing of the projects.
  return {
    facts: [...meant, ...inUnit],
    isFirm:
      reading.isFirm &&
      !isOpen &&
      !isOfItem &&
      meant.length > 0 &&
      isOwn(meant[0]!, owners, read.rest.slice(0, said.start)),
  };
}

/** 自评得分97.4分，扣2.6分: of the same table. */
function isBehindScore({ numbers, rest }: ReadSentence, said: Said): boolean {
  const last = numbers[numbers.indexOf(said) - 1];
  const isScore =
    last?.kind === "score" &&
    /(?:自评(?:得分|评分|分)?|(?:综合|总|最终)(?:得分|评分|分))(?:为|是|：)*$/.test(rest.slice(0, last.start));
  return isScore && /^[，]?(?:共|合计)?扣/.test(rest.slice(last.end));
}

/** 各项目得分均在90分以上 is judged for each of them. */
function isOfEach(read: ReadSentence, said: Said, owners: Context): boolean {
  return owners?.[0] === "total" && saysEach(read.rest.slice(clauseStart(read, said.start), said.start));
}

/** A number without a unit is a score where the words say so. */
function kindOf({ kind, unit }: Said, label: Label): Kind | null {
  if (kind === "points") return null;
  if (kind !== "plain" || unit !== "") return kind === "plain" ? null : kind;
  return /(?:得分|评分|总分|分数)[为是：]?$/.test(label.before) ? "score" : null;
}

/** Whose figures are looked at: those of the unit and of all its projects stand for one another. */
export function placesOf(owners: Context, facts: Facts): readonly Owner[] {
  if (owners === null) {
    const hasUnit = facts.find("unit", "score").length > 0 || facts.find("unit", "annual-budget").length > 0;
    return !hasUnit && facts.find("total", "count")[0]?.value.eq(1) ? [0, "unit", "total"] : ["unit", "total"];
  }
  const [only] = owners;
  if (only === "unit") return ["unit", "total"];
  return only === "total" ? ["total", "unit"] : owners;
}

/** What a project has as the unit does: without a name these may be anybody's. */
const MONEY: ReadonlySet<Fact["measure"]> = new Set([
  "initial-budget",
  "annual-budget",
  "executed",
  "balance",
  "adjustment",
  "execution-rate",
  "unspent-rate",
  "adjustment-rate",
]);

/** Where nobody is named, or the figure is found beside the one named, nobody is accused by it. */
function isOwn(fact: Fact, owners: Context, before: string): boolean {
  // Projects have no revenue.
  if (owners === null) return typeof fact.owner === "number" || !MONEY.has(fact.measure) || /收入/.test(before);
  return owners.includes(fact.owner);
}

/** 预算 and 支出 of the unit may be those of its revenue. */
function revenueOf(measures: readonly string[], kind: Kind, facts: Facts): readonly Fact[] {
  if (kind === "rate") return measures.includes("execution-rate") ? facts.find("unit", "revenue-rate") : [];
  const isBudget = measures.some((measure) => measure.endsWith("-budget"));
  return facts.find("unit", isBudget ? "revenue-budget" : "revenue-actual");
}

/** A项目和B项目共安排3.7万元: the sum; without 共 any of them. */
function together(
  owners: readonly Owner[],
  measure: Fact["measure"],
  { before }: Label,
  facts: Facts,
  isFirm: boolean,
): Meant {
  const each = owners.map((owner) => facts.find(owner, measure, "")[0]);
  if (each.some((fact) => !fact)) return NOTHING;
  const known = each as Fact[];
  const value = known.reduce((total, fact) => total.plus(fact.value), known[0]!.value.minus(known[0]!.value));
  const sum: Fact = {
    ...known.reduce((finest, fact) => (fact.step.lt(finest.step) ? fact : finest)),
    value,
    label: `${known.length}个项目的合计`,
    sources: known.flatMap(({ sources }) => sources),
    derivation: known.map(({ label }) => label).join(" + "),
  };
  const isSum = /共|合计|总计|总/.test(before) && known[0]!.kind === "amount";
  return isSum ? { facts: [sum], isFirm } : { facts: [...known, sum], isFirm: false };
}
