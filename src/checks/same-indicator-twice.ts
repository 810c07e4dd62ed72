import { quoted } from "../figures";
import type { IndicatorRow } from "../recognition";
import type { Check, Sighting } from "./check";
import { evaluationsOf } from "./support/evaluations";
import { places } from "./support/places";

export const sameIndicatorTwice: Check = {
  id: "same-indicator-twice",
  severity: "warning",
  title: "同一个指标重复设置",
  why: "同一件事既算产出又算效益，等于重复计分。",
  mend: "产出写做了什么，效益写带来什么变化；保留一处，另一处换成别的指标。",
  example: "“培训人次”同时放在“产出指标”和“效益指标”下，重复计分。请保留一处。",
  run(scored) {
    const found: Sighting[] = [];
    for (const { evaluation } of evaluationsOf(scored)) {
      const byNumbers = new Map<string, Keyed[]>();
      const byName = new Map<string, IndicatorRow>();
      for (const { row, name } of evaluation.indicators) {
        if (row === null || row.isOfWhich || name === "") continue;
        const key = keyOf(name);
        const numbers = `${row.target.text}\n${row.actual.text}`;
        const alike = byNumbers.get(numbers) ?? [];
        byNumbers.set(numbers, alike);
        const earlier = byName.get(key) ?? alike.find((other) => isSameInOtherWords(other, { key, row }))?.row;
        alike.push({ key, row });
        if (!byName.has(key)) byName.set(key, row);
        if (earlier === undefined) continue;
        const [first, second] =
          earlier.level1 !== row.level1 ? [earlier.level1, row.level1] : [earlier.level2, row.level2];
        const isElsewhere = first !== second && first !== "" && second !== "";
        // Under one level the same name may stand for several places; with the same target it is written twice.
        if (!isElsewhere && !isWrittenTwice(earlier, row)) continue;
        const where = isElsewhere ? `同时放在“${first}”和“${second}”下` : "写了两遍";
        found.push({
          message: `${quoted(name)}${where}，重复计分。请保留一处。`,
          sources: places(earlier.nameAt, row.nameAt),
        });
      }
    }
    return found;
  },
};

function keyOf(name: string): string {
  return name.replace(/[\s★（）()]/g, "");
}

function isWrittenTwice(first: IndicatorRow, second: IndicatorRow): boolean {
  return (
    first.target.text !== "" && first.target.text === second.target.text && first.actual.text === second.actual.text
  );
}

interface Keyed {
  readonly key: string;
  readonly row: IndicatorRow;
}

const SHORTEST_NAME = 4;

/** 养护里程 under 产出 and 公路养护里程数 under 效益, with the same numbers. */
function isSameInOtherWords(first: Keyed, second: Keyed): boolean {
  if (first.row.level1 === second.row.level1 || !/\d/.test(first.row.target.text)) return false;
  const [short, long] = first.key.length < second.key.length ? [first.key, second.key] : [second.key, first.key];
  return short.length >= SHORTEST_NAME && long.includes(short);
}
