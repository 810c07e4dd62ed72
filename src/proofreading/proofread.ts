import type { Finding } from "../figures";
import { isLedgerProperty, type Manuscript, type Passage } from "../manuscript";
import type { ScoredWorkbook } from "../scoring";
import { factOf, factsOf, Quotations, type Fact, type Facts, type KnownFigure } from "./facts";
import { findingOf } from "./finding";
import type { Proof } from "./proof";
import { readSentence, type ReadSentence } from "./sentence/sentence-reader";
import { sentencesOf, type Sentence } from "./sentence/sentences";
import { Names } from "./sentence/subjects";
import { tableProofs } from "./tables/table-proofs";
import { achievementJudgements } from "./verdict/achievements";
import { claimsOf, namedAt } from "./verdict/claim";
import { dateOrderFaults } from "./verdict/date-order";
import { dateJudgements } from "./verdict/dates";
import { directionJudgements } from "./verdict/directions";
import { gradeJudgements } from "./verdict/grades";
import { judge } from "./verdict/judge";
import { withQuotations } from "./verdict/quoted";
import type { Claim, Context } from "./verdict/meant";
import { relationFaults } from "./verdict/relations";
import { statedYearJudgements } from "./verdict/stated-year";
import { timelinessJudgements } from "./verdict/timeliness";
import { agrees, isFault, type Judgement } from "./verdict/verdict";

/** What a report is compared with. */
interface Known {
  readonly facts: Facts;
  readonly quotations: Quotations;
  readonly names: Names;
  readonly year: number | null;
  /** By the place of their paragraph. */
  readonly figures: ReadonlyMap<number, readonly KnownFigure[]>;
  /** The report was written by this program. */
  readonly isOurs: boolean;
}

/**
 * 核对报告: every amount, rate, count, score, grade, date and word of direction of a document against the scored
 * workbook, and against its own sentence. In the order of the document.
 */
export function proofread(
  manuscript: Manuscript,
  scored: ScoredWorkbook,
  figures: readonly KnownFigure[] = [],
): readonly Proof[] {
  const known: Known = {
    facts: factsOf(scored),
    quotations: new Quotations(scored),
    names: new Names(scored),
    year: scored.dossier.year?.value ?? null,
    figures: byPassage(figures),
    isOurs: [...manuscript.properties.keys()].some(isLedgerProperty),
  };
  const headings = new HeadingContext();
  const ofSentences = manuscript.passages.flatMap((passage, index) => {
    if (passage.cell !== null) return [];
    const proofs = ofPassage(passage, headings.at(passage), known, known.figures.get(index) ?? []);
    headings.after(passage, known.names);
    return proofs.map(({ sentence, judgement }) => ({ passage, index, sentence, judgement }));
  });
  const ofTables = tableProofs(manuscript, scored, known.facts, known.quotations);
  return [...ofSentences, ...ofTables].sort((one, other) => one.index - other.index);
}

function byPassage(figures: readonly KnownFigure[]): ReadonlyMap<number, readonly KnownFigure[]> {
  const found = new Map<number, KnownFigure[]>();
  for (const one of figures) found.set(one.passage, [...(found.get(one.passage) ?? []), one]);
  return found;
}

/** The findings that a person sees: what is right to the letter is not told. */
export function findingsOfProofs(proofs: readonly Proof[]): readonly Finding[] {
  return proofs.flatMap((proof) => (proof.judgement.verdict === "exact" ? [] : [findingOf(proof)]));
}

/** The same of a document that has no ledger. */
export function reportFindings(manuscript: Manuscript, scored: ScoredWorkbook): readonly Finding[] {
  return findingsOfProofs(proofread(manuscript, scored));
}

function ofPassage(
  passage: Passage,
  heading: Context,
  known: Known,
  figures: readonly KnownFigure[],
): { readonly sentence: Sentence; readonly judgement: Judgement }[] {
  let context = heading;
  return sentencesOf(passage).flatMap((sentence) => {
    const read = readSentence(sentence, known.names, known.year);
    const { claims, labels, context: after } = claimsOf(read, known.facts, context);
    const sure = (one: Judgement) => (isFault(one) ? unlessLoose(one, read, known.names, context) : one);
    const timed = timelinessJudgements(read, known.facts, context);
    const judged = [
      ...claims.map((claim) => {
        const marked = markedFigure(figures, sentence, claim);
        const byWords = withQuotations(sure(judge(claim, known.facts)), read, known.quotations);
        return marked === null ? byWords : byLedger(claim, factOf(marked), byWords, known.facts);
      }),
      ...[
        ...directionJudgements(read, known.facts, context),
        ...unlessTimed(achievementJudgements(read, known.facts, context), timed),
        ...timed,
        ...gradeJudgements(read, known.facts, context),
        ...statedYearJudgements(read, claims, known.facts, context, known.year),
        ...dateJudgements(read, known.facts, known.quotations, context, known.isOurs),
      ].map(sure),
    ];
    const all = withRelations(judged, [...relationFaults(read, labels), ...dateOrderFaults(read, known.year)]);
    context = after;
    return all.sort((one, other) => one.start - other.start).map((judgement) => ({ sentence, judgement }));
  });
}

/** 按期完成 speaks of days, where days are known. */
function unlessTimed(judged: readonly Judgement[], timed: readonly Judgement[]): readonly Judgement[] {
  return judged.filter(({ start, end }) => !timed.some((one) => one.start < end && start < one.end));
}

/** Nobody is accused by a part of a name. */
function unlessLoose(judgement: Judgement, read: ReadSentence, names: Names, context: Context): Judgement {
  const { owners, isLoose } = namedAt(read, judgement.end, context);
  if (!isLoose) return judgement;
  const because = `只写了名称的一部分（像是${owners!.map((owner) => names.nameOf(owner)).join("、")}），不能断定说的是它`;
  return { ...judgement, verdict: "not-placed", because, should: null, sources: [] };
}

/** The figure of the ledger that a number of a sentence stands for. */
function markedFigure(figures: readonly KnownFigure[], { at }: Sentence, { said }: Claim): KnownFigure | null {
  if (figures.length === 0) return null;
  const [start, end] = [at[said.start]!, at[said.end]!];
  return figures.find((one) => one.start < end && start < one.end) ?? null;
}

/** What the ledger says of a number counts, unless the words around it now name another figure that it is. */
function byLedger(claim: Claim, fact: Fact, byWords: Judgement, facts: Facts): Judgement {
  if (fact.kind !== claim.said.kind) return byWords;
  if (agrees(byWords) && claim.isFirm) return byWords;
  return judge({ ...claim, apart: null, facts: [fact], isFirm: true }, facts);
}

/** A sentence that contradicts itself is told where its numbers don't stand accused or proved by the workbook. */
function withRelations(judged: readonly Judgement[], relations: readonly Judgement[]): Judgement[] {
  const isOpen = ({ start, end }: Judgement) =>
    judged.every((one) => one.start >= end || one.end <= start || one.verdict === "not-placed");
  const hasFault = judged.some(isFault);
  const told = hasFault ? [] : relations.filter(isOpen);
  const replaced = judged.filter((one) => !told.some(({ start, end }) => one.start < end && start < one.end));
  return [...replaced, ...told];
}

const NUMBERED = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d{1,2}[.、．]|（\d{1,2}）)/;

/** Whom the headings above a paragraph speak of. */
class HeadingContext {
  private owners: Context = null;

  at(passage: Passage): Context {
    return isHeading(passage) ? null : this.owners;
  }

  after(passage: Passage, names: Names): void {
    if (!isHeading(passage)) return;
    const [sentence] = sentencesOf(passage);
    const { subjects } = names.subjectsIn(sentence?.text ?? "");
    const last = subjects.filter(({ by }) => by === "name").at(-1);
    this.owners = last && last.owners.length === 1 ? last.owners : null;
  }
}

function isHeading({ text, heading }: Passage): boolean {
  const line = text.trim();
  return (
    heading !== null ||
    (line.length <= 40 &&
      line !== "" &&
      NUMBERED.test(line.replace(/\(/g, "（").replace(/\)/g, "）")) &&
      !/[。；，]/.test(line))
  );
}
