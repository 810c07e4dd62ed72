import { quoted } from "../figures";
import { takesPart } from "../scoring";
import type { Check, Sighting } from "./check";
import { evaluationsOf } from "./support/evaluations";
import { places } from "./support/places";

export const severalValues: Check = {
  id: "several-values",
  severity: "warning",
  title: "一个指标里写了几个指标值",
  why: "几件事合在一个指标里，各占多少分、哪一件没有完成都说不清。",
  mend: "一件事设一个指标，分成几行，各有自己的指标值、完成值和分值。",
  example: "“建设内容”的指标值“新建水房1座、铺设管线3800米”里有 2 个数。请分成几行填写。",
  run(scored) {
    const found: Sighting[] = [];
    for (const { evaluation } of evaluationsOf(scored)) {
      for (const item of evaluation.indicators) {
        const { row, name } = item;
        if (row === null || row.isOfWhich || !takesPart(item) || row.standard?.slot.text) continue;
        const { reading, text, slot } = row.target;
        if (reading.kind !== "several" || !LISTED.test(text)) continue;
        found.push({
          message: `${quoted(name)}的指标值“${text}”里有 ${reading.numbers.length} 个数。请分成几行填写。`,
          sources: places(slot),
        });
      }
    }
    return found;
  },
};

/** One after the other; a quotient or a date within a sentence is no list. */
const LISTED = /\d[^，,；;。]*[、，,；;\n].*\d/;
