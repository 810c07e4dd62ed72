import { agree, decimal, isPrintedAs, printed, scaled, type Decimal, type Printed } from "../../figures";
import type { Fact, Facts } from "../facts";
import { CUSTOMARY_DECIMALS } from "../facts";
import { isMeasured, keepsTo, type Said } from "../sentence/numbers";
import type { Claim } from "./meant";
import { shownFact, shownLike } from "./shown";
import type { Judgement, Verdict } from "./verdict";

/** One number of the report against the figures that its words may mean. */
export function judge(claim: Claim, facts: Facts): Judgement {
  const { said, apart, owners } = claim;
  const isFirm = claim.isFirm && claim.facts[0]?.isOpen !== true;
  if (apart === "bound") return placed(said, "exact", "是清点项目的界限");
  if (apart !== null) return { ...placed(said, "not-placed", APART[apart]), isApart: apart !== "other-unit" };
  const best = bestOf(claim.facts, said);
  if (best && best.relation !== "finer") return agreeing(best.fact, said, best.relation);
  if (best && isFirm) return tooFine(best.fact, said);
  if (!isFirm) return byValue(claim, facts);
  const [meant] = claim.facts as readonly [Fact];
  if (said.manner !== "plain" && said.manner !== "about") return outOfBounds(meant, said);
  const other = facts
    .elsewhere(meant)
    .find((fact) => relationOf(fact, said) === "same" || relationOf(fact, said) === "rounded");
  const should = shownLike(meant, said);
  if (other && owners.length === 0)
    return placed(said, "not-placed", `没有写明是谁的，${other.label}是${shownFact(other)}`);
  if (other) {
    const because = `这是${other.label}（${shownFact(other)}），${meant.label}是${shownFact(meant)}`;
    return { ...placed(said, "other-record", because), should, sources: [...meant.sources, ...other.sources] };
  }
  const because = `${meant.label}是${shownFact(meant)}${madeOf(meant)}${slipOf(meant, said)}`;
  return { ...placed(said, "contradicts-workbook", because), should, sources: meant.sources };
}

const APART = { "other-year": "说的是别的年度", norm: "说的是规定", "other-unit": "说的是别的单位或项目" } as const;

/** "finer": they agree as far as the workbook's decimals tell, and more decimals are printed. */
type Relation = "same" | "rounded" | "within" | "finer";

/** How a number stands to a figure; null where they differ. */
function relationOf(fact: Fact, said: Said): Relation | null {
  const isWithin = keepsTo(fact.value, said);
  if (isWithin !== null) return isWithin ? "within" : null;
  if (fact.value.eq(said.value)) return isPadded(fact, said) ? "finer" : "same";
  if (isPrintedAs(fact.value, said.printed)) return isPadded(fact, said) ? "finer" : "rounded";
  if (said.manner === "about" && isPrintedAs(fact.value, roundNumber(said))) return "rounded";
  // What was taken away is named without its sign: 减少5万元.
  if (SIGNLESS.has(fact.measure) && fact.value.lt(0) && isPrintedAs(fact.value.neg(), said.printed)) return "rounded";
  return widthOf(said.printed).lt(fact.step) && agree(said.printed, intervalOf(fact)) ? "finer" : null;
}

const SIGNLESS: ReadonlySet<string> = new Set(["adjustment", "adjustment-rate", "balance", "revenue-balance"]);

function bestOf(facts: readonly Fact[], said: Said): { readonly fact: Fact; readonly relation: Relation } | null {
  const found = facts.flatMap((fact) => {
    const relation = relationOf(fact, said);
    return relation ? [{ fact, relation }] : [];
  });
  const order: readonly Relation[] = ["same", "rounded", "within", "finer"];
  for (const relation of order) {
    const one = found.find((candidate) => candidate.relation === relation);
    if (one) return one;
  }
  return null;
}

/** More decimals than custom allows and than the workbook knows: 2.3000万元 for 2.3万元, 99.5605%. */
function isPadded(fact: Fact, said: Said): boolean {
  if (!widthOf(said.printed).lt(fact.step)) return false;
  if (fact.kind === "count") return said.decimals > (isMeasured(said.unit) ? CUSTOMARY_DECIMALS : 0);
  return said.decimals > CUSTOMARY_DECIMALS;
}

function widthOf({ low, high }: Printed): Decimal {
  return high.value.minus(low.value);
}

/** What the last digit of a figure stands for. */
function intervalOf({ value, step }: Fact): Printed {
  return scaled(printed(value.div(step), 0), step);
}

/** 约3200: zeros at the end are not meant as digits. */
function roundNumber({ value, decimals, printed: own }: Said): Printed {
  if (decimals > 0 || value.eq(0)) return own;
  let unit = decimal(1);
  while (value.div(unit.times(10)).round(0).times(unit.times(10)).eq(value)) unit = unit.times(10);
  return scaled(printed(value.div(unit), 0), unit);
}

function agreeing(fact: Fact, said: Said, relation: Exclude<Relation, "finer">): Judgement {
  const verdict: Verdict =
    relation === "same"
      ? fact.derivation === null
        ? "exact"
        : "derived"
      : fact.derivation === null
        ? "rounded"
        : "derived";
  return { ...placed(said, verdict, `${fact.label}是${shownFact(fact)}${madeOf(fact)}`), sources: fact.sources };
}

function tooFine(fact: Fact, said: Said): Judgement {
  const because = `${fact.label}在表中是${shownFact(fact)}，写不出这么多位小数`;
  return { ...placed(said, "false-precision", because), should: shownFact(fact), sources: fact.sources };
}

function outOfBounds(fact: Fact, said: Said): Judgement {
  const because = `${fact.label}是${shownFact(fact)}${madeOf(fact)}`;
  return { ...placed(said, "wrong-direction", because), should: shownFact(fact), sources: fact.sources };
}

/** Where the words do not tell the figure, one of the record's own figures may still be it. */
function byValue({ said, owners }: Claim, facts: Facts): Judgement {
  if (said.kind !== "points" && said.kind !== "plain" && said.manner === "plain") {
    const known = owners
      .flatMap((owner) => facts.of(owner))
      .filter(({ kind, value }) => kind === said.kind && !value.eq(0));
    const best = bestOf(said.kind === "count" ? known.filter(({ unit }) => unit === said.unit) : known, said);
    if (best && best.relation !== "finer" && best.relation !== "within")
      return agreeing(best.fact, said, best.relation);
  }
  return placed(said, "not-placed", "工作簿里没有找到对应的数");
}

function placed({ start, end, written }: Said, verdict: Verdict, because: string): Judgement {
  return { start, end, written, verdict, because, should: null, sources: [] };
}

function madeOf({ derivation }: Fact): string {
  return derivation === null ? "" : `（${derivation}）`;
}

/** 元 written for 万元 is said. */
function slipOf(fact: Fact, said: Said): string {
  if (fact.kind !== "amount" || said.value.eq(0)) return "";
  const factor = fact.value.div(said.value);
  return factor.eq(10000) || factor.eq("0.0001") ? "，差一万倍，请看单位" : "";
}
