import { foldStandard } from "./clauses";

/** What a note beside a form says of how points go, whatever the indicator; null where it says nothing. */
export type ReverseWay = "linear" | "quotient";

const REVERSE = /[反逆负]向|越[小低少]越好/;
const GOAL = "(?:目标|指标|计划|预期)值?(?:\\([AB]\\))?";
const DONE = "(?:全年|年度|年末|当年|本年)?(?:实际|完成)";
const QUOTIENT = new RegExp(`${GOAL}\\)?[÷/]\\(?${DONE}`);
const LINEAR = new RegExp(`1-[([]*${DONE}[^÷/;]{0,14}-|2-[([]*${DONE}|1-[([]*超|按超[出过][^,;]{0,10}比例[^,;]{0,4}扣`);

/**
 * 反向指标（≤）得分=年度指标值/全年实际值×分值: how a note below or above a form says that points of reverse indicators go;
 * null where it does not, or says both ways. Never throws.
 */
export function readScoringNote(text: string): ReverseWay | null {
  if (!REVERSE.test(text)) return null;
  const ways = foldStandard(text)
    .split(";")
    .flatMap((sentence) => wayOf(ofReverse(sentence)) ?? []);
  return ways.every((way) => way === ways[0]) ? (ways[0] ?? null) : null;
}

/** What a sentence says behind 反向指标, up to 正向指标; all of it where the word stands behind the arithmetic. */
function ofReverse(sentence: string): string {
  const at = REVERSE.exec(sentence)?.index;
  if (at === undefined) return "";
  const [behind = ""] = sentence.slice(at).split("正向");
  return wayOf(behind) !== null || sentence.includes("正向") ? behind : sentence;
}

function wayOf(text: string): ReverseWay | null {
  if (QUOTIENT.test(text)) return "quotient";
  return LINEAR.test(text) ? "linear" : null;
}
