import { quoted } from "../figures";
import { hintIn } from "../language";
import type { Check, Sighting } from "./check";

import { places } from "./support/places";
import { textsOf } from "./support/texts";

const PLACEHOLDER = /\*\*|×{2,}|[Xx]{2,}/;

export const hintLeftInText: Check = {
  id: "hint-left-in-text",
  severity: "warning",
  title: "填表提示没有删除",
  why: "“（100字以内）”“≥**人”这类填表提示留在正式的表里，会被认为没有认真填写。",
  mend: "删去提示，填上实际内容。",
  example: "文字中留有填表提示“（100字以内）”。请删去。",
  run(scored) {
    const found: Sighting[] = [];
    for (const { text, isFilled } of textsOf(scored)) {
      const hint = hintIn(text.text);
      if (hint === null || (text.value === "" && !isFilled)) continue;
      const advice = text.value === "" ? "请换成实际内容。" : "请删去。";
      found.push({ message: `文字中留有填表提示“${hint}”。${advice}`, sources: places(text) });
    }
    for (const form of scored.dossier.forms) {
      for (const row of form.indicators) {
        if (!PLACEHOLDER.test(row.name)) continue;
        found.push({
          message: `指标名称${quoted(row.name)}中留有没有填的数字。请填上或删去。`,
          sources: places(row.nameAt),
        });
      }
    }
    return found;
  },
};
