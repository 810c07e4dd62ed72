import { saysSomething, speaksOfMeasures } from "../language";
import { quoted } from "../figures";
import type { Check, Sighting } from "./check";

import { places } from "./support/places";
import { MEASURE_KEYS, PROBLEM_KEYS, saysProblem, textsByOwner } from "./support/texts";

export const problemWithoutMeasure: Check = {
  id: "problem-without-measure",
  severity: "warning",
  title: "有存在问题没有改进措施",
  concerns: "reasons",
  why: "提出问题就要有对应的改进措施，只写问题会被退回补充。",
  mend: "针对每个问题写明下一步的改进措施。",
  example: "“培训项目”写了存在的问题，没有写改进措施。请针对问题补填改进措施。",
  run(scored) {
    const found: Sighting[] = [];
    for (const [owner, texts] of textsByOwner(scored)) {
      const isAnswered = texts.some(({ key, text }) => MEASURE_KEYS.has(key) && saysSomething(text.value));
      if (isAnswered) continue;
      const open = texts.filter(
        ({ key, text }) => PROBLEM_KEYS.has(key) && saysProblem(text.value) && !speaksOfMeasures(text.value),
      );
      for (const { text } of open) {
        found.push({
          message: `${owner === null ? "单位" : quoted(owner)}写了存在的问题，没有写改进措施。请针对问题补填改进措施。`,
          sources: places(text, texts.find(({ key }) => MEASURE_KEYS.has(key))?.text),
        });
      }
    }
    return found;
  },
};
