import { ZERO, type Decimal } from "../../figures";
import type { Award, Standard } from "./standard";
import { isNothing, without } from "./awards";
import { fullOf, type Statements } from "./statements";
import { isDegree, isScale } from "./conditions/subjects";

/** 明确:3分,基本明确:2分,不明确:0分. */
export function readWordBands({ all, notes, isNumbered }: Statements): Standard | null {
  if (all.length < 2 || notes.length > 0) return null;
  if (all.some(({ condition }) => condition.isEmpty || condition.hasNumber || condition.isEach)) return null;
  if (all.every(({ verb }) => verb === "takes")) return null;
  const full = fullOf(all);
  const bands = all.map(({ condition, verb, award }) => ({
    word: condition.words,
    award: verb === "takes" ? without(award, full) : award,
  }));
  const best = bands.reduce((most, { award }) => (worth(award).gt(most) ? worth(award) : most), ZERO);
  if (best.eq(ZERO) || bands.filter(({ award }) => worth(award).eq(best)).length > 1) return null;
  if (bands.filter(({ award }) => isNothing(award)).length > 1) return null;
  const words = bands.map(({ word }) => word);
  if (!isScale(words) && (isNumbered || !endsInNothing(bands))) return null;
  const ranked = bands.sort((one, other) => worth(other.award).cmp(worth(one.award)));
  return { kind: "word-bands", bands: ranked, isPair: false };
}

interface WordBand {
  readonly word: string;
  readonly award: Award;
}

/** 建设完成10分、正在建设5分、未开工0分: what ends in nothing is a scale, unless that names another matter. */
export function endsInNothing(bands: readonly WordBand[]): boolean {
  const last = bands.at(-1)!;
  const words = bands.map(({ word }) => word);
  return isNothing(last.award) && isDegree(last.word) && isScale([...words, "差"]);
}

function worth({ share, points }: Award): Decimal {
  return share.plus(points);
}
