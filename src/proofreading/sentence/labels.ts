import type { Said } from "./numbers";
import { clauseStart, type ReadSentence } from "./sentence-reader";

/** The words that say what a number is: those before it, and those behind its unit. */
export interface Label {
  readonly before: string;
  readonly behind: string;
  /** Where `before` begins in the sentence. */
  readonly start: number;
  /** For 分别: which of several owners or figures the number is. */
  readonly turn: { readonly index: number; readonly of: number } | null;
}

const FILLERS =
  /^(?:分别|共计?|合计|总计|约|近|仅|为|是|达到?|了|有|的|即|也|均|都|已|只|数|其中|超过?|不足|逾|大约|计|□|[“”：、（）])*$/;

/** The label of each number of the sentence, in order. */
export function labelsOf(read: ReadSentence): readonly Label[] {
  const { numbers } = read;
  const labels = numbers.map((said, index) => labelOf(read, said, numbers[index - 1], numbers[index + 1]));
  return inTurn(read, measuredAgainst(read, shareOf(read, withinBrackets(read, labels))));
}

/** 占全年预算100万元的90%: the words before the amount say what the rate is of. */
function shareOf({ numbers, rest }: ReadSentence, labels: readonly Label[]): readonly Label[] {
  return labels.map((label, index) => {
    const last = labels[index - 1];
    if (!last || label.before !== "的" || numbers[index]!.kind !== "rate") return label;
    return numbers[index - 1]!.kind === "amount" && rest[numbers[index - 1]!.end] === "的"
      ? { ...label, before: `${last.before}的` }
      : label;
  });
}

/** 预算执行率74.5%，低于90%: the bound is of the same thing as the number before it. */
function measuredAgainst({ numbers, rest }: ReadSentence, labels: readonly Label[]): readonly Label[] {
  return labels.map((label, index) => {
    const last = labels[index - 1];
    const isOnly = /^(?:仍?低于|已?高于|超过|超出|不足|未达到?|大于|小于)$/.test(label.before);
    if (!last || !isOnly || numbers[index - 1]!.kind !== numbers[index]!.kind) return label;
    return /^[，、]$/.test(rest.slice(numbers[index - 1]!.end, label.start))
      ? { ...label, before: last.before }
      : label;
  });
}

/** 产出指标得48分（满分50分）: what stands in brackets is of the same thing as the number before them. */
function withinBrackets({ rest, numbers }: ReadSentence, labels: readonly Label[]): readonly Label[] {
  return labels.map((label, index) => {
    const last = labels[index - 1];
    const isBehind = last && rest[label.start - 1] === "（" && numbers[index - 1]!.end === label.start - 1;
    if (!isBehind || !/^(?:满分|分值|权重|标准分)/.test(label.before)) return label;
    return { ...label, before: last.before.replace(/(?:自评|实际)?(?:得分?|评分|为|是|：)+$/, "") + label.before };
  });
}

function labelOf(read: ReadSentence, said: Said, last: Said | undefined, next: Said | undefined): Label {
  const { rest } = read;
  const floor = last?.end ?? 0;
  let start = Math.max(floor, segmentStart(rest, said.start));
  // 预算执行率（执行数÷预算数）为99.6%; 全年预算数，为2.3万元.
  while (start > floor && FILLERS.test(rest.slice(start, said.start))) {
    const earlier = segmentStart(rest, start - 1);
    if (/[。；]/.test(rest.slice(earlier, said.start))) break;
    start = Math.max(floor, earlier);
  }
  const ceiling = next?.start ?? rest.length;
  const stop = rest.slice(said.end, ceiling).search(/[，；。：、（）]/);
  return {
    before: rest.slice(start, said.start),
    behind: rest.slice(said.end, stop < 0 ? ceiling : said.end + stop),
    start,
    turn: null,
  };
}

function segmentStart(rest: string, at: number): number {
  return Math.max(...["，", "；", "。", "：", "、", "（", "）"].map((mark) => rest.lastIndexOf(mark, at - 1))) + 1;
}

/** 预算数、执行数分别为2.3万元和2.29万元: the first number is of the first words. */
function inTurn(read: ReadSentence, labels: readonly Label[]): readonly Label[] {
  const { rest, numbers } = read;
  const result = [...labels];
  for (const match of rest.matchAll(/分别|依次/g)) {
    const first = numbers.findIndex(({ start }) => start > match.index);
    if (first < 0) continue;
    let last = first;
    while (
      last + 1 < numbers.length &&
      /^[、和与及，]*(?:以及)?$/.test(rest.slice(numbers[last]!.end, numbers[last + 1]!.start))
    )
      last += 1;
    const of = last - first + 1;
    if (of < 2) continue;
    const head = rest.slice(clauseStart(read, match.index), match.index);
    const parts = head.split(/[、和与及]|以及/).filter((part) => part.replace(/□/g, "") !== "" || part.includes("□"));
    const behind = rest.slice(match.index, numbers[first]!.start);
    for (let index = first; index <= last; index += 1) {
      const own = parts.length === of ? parts[index - first]! : head;
      const before = parts.length === of && !hasMeasure(own) ? `${own}${tail(parts.at(-1)!)}` : own;
      result[index] = {
        ...labels[index]!,
        before: before + behind.replace(/分别|依次/g, ""),
        turn: { index: index - first, of },
      };
    }
  }
  return result;
}

function hasMeasure(text: string): boolean {
  return /[一-龥]{2}/.test(text.replace(/□/g, "").replace(/项目$/, ""));
}

function tail(text: string): string {
  return text.replace(/^.*□/, "");
}
