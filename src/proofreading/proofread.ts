import type { Finding } from "../figures";
import type { Manuscript, Passage } from "../manuscript";
import type { ScoredWorkbook } from "../scoring";
import { factsOf, Quotations, type Facts } from "./facts";
import { findingOf } from "./finding";
import type { Proof } from "./proof";
import { readSentence } from "./sentence/sentence-reader";
import { sentencesOf, type Sentence } from "./sentence/sentences";
import { Names } from "./sentence/subjects";
import { achievementJudgements } from "./verdict/achievements";
import { claimsOf } from "./verdict/claim";
import { directionJudgements } from "./verdict/directions";
import { gradeJudgements } from "./verdict/grades";
import { judge } from "./verdict/judge";
import { withQuotations } from "./verdict/quoted";
import type { Context } from "./verdict/meant";
import { relationFaults } from "./verdict/relations";
import { isFault, type Judgement } from "./verdict/verdict";

/** What a report is compared with. */
interface Known {
  readonly facts: Facts;
  readonly quotations: Quotations;
  readonly names: Names;
  readonly year: number | null;
}

/**
 * 核对报告: every amount, rate, count, score, grade, date and word of direction of a document against the scored
 * workbook, and against its own sentence. In the order of the document.
 */
export function proofread(manuscript: Manuscript, scored: ScoredWorkbook): readonly Proof[] {
  const known: Known = {
    facts: factsOf(scored),
    quotations: new Quotations(scored),
    names: new Names(scored),
    year: scored.dossier.year?.value ?? null,
  };
  const headings = new HeadingContext();
  return manuscript.passages.flatMap((passage, index) => {
    if (passage.cell !== null) return [];
    const proofs = ofPassage(passage, headings.at(passage), known);
    headings.after(passage, known.names);
    return proofs.map(({ sentence, judgement }) => ({ passage, index, sentence, judgement }));
  });
}

/** The findings that a person sees: what is right to the letter is not told. */
export function reportFindings(manuscript: Manuscript, scored: ScoredWorkbook): readonly Finding[] {
  return proofread(manuscript, scored).flatMap((proof) =>
    proof.judgement.verdict === "exact" ? [] : [findingOf(proof)],
  );
}

function ofPassage(
  passage: Passage,
  heading: Context,
  known: Known,
): { readonly sentence: Sentence; readonly judgement: Judgement }[] {
  let context = heading;
  return sentencesOf(passage).flatMap((sentence) => {
    const read = readSentence(sentence, known.names, known.year);
    const { claims, labels, context: after } = claimsOf(read, known.facts, context);
    const judged = [
      ...claims.map((claim) => withQuotations(judge(claim, known.facts), read, known.quotations)),
      ...directionJudgements(read, known.facts, context),
      ...achievementJudgements(read, known.facts, context),
      ...gradeJudgements(read, known.facts, context),
    ];
    const all = withRelations(judged, relationFaults(read, labels));
    context = after;
    return all.sort((one, other) => one.start - other.start).map((judgement) => ({ sentence, judgement }));
  });
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
