import type { Standard } from "../standard";
import { FULL_MARKS, pointsOf } from "./clauses";

const OFFENCE = "违规|违纪|违法|截留|挤占|挪用|虚列|事故|投诉|问题|情形|行为|造假|弄虚作假|重大失误|泄密|上访";
const OCCURS = new RegExp(
  `(?:发现|发生|出现|存在|有|凡)[^,;]{0,20}(?:${OFFENCE})[^;]*?(?:不得分|得0分|0分|扣完|扣全分|扣全部分)|一票否决`,
);
const NONE_OCCURS = new RegExp(
  `(?:未|没有?|无)(?:发现|发生|出现|存在)?[^,;]{0,14}(?:${OFFENCE})[^;]*?(?:得|计)?(?:\\d+(?:\\.\\d+)?分|满分)`,
);
const ELSE_NONE =
  /(?:否则|反之|不达标|不符合|未达[到标]|未完成|没有|未|不|其[他余])[^;]{0,16}?(?:不得|不计|不予计|计0|得0|0)分$/;
const ONLY_NONE = /^[^,;]*(?:不|未|没有|无)[^,;]*,?(?:此项|该项|本项)?(?:不得|不计)分$/;
const ONLY_POINTS = /^[^;]*(?:得|计|给|:)(?:满分|[\d.]+分)$/;

/** 发现违规不得分, 未发现任何违规违纪行为,得10分,否则不得分. */
export function readZeroTolerance(text: string): Standard | null {
  if (/每|%/.test(text)) return null;
  const none = NONE_OCCURS.exec(text);
  const occurs = OCCURS.exec(text);
  if (!none && !occurs) return null;
  if ((text.match(/\d分|满分/g) ?? []).length > 2) return null;
  return { kind: "zero-tolerance", full: fullOf(none ? none[0] : text.slice(0, occurs!.index)) };
}

/** 达标得满分，否则不得分; 有…计2分,没有不得分; 依据不充分的,此项不得分. */
export function readAllOrNothing(text: string): Standard | null {
  if (/每|扣|比例|不得超过|\d%.*\d%|[÷/*]/.test(text) || (text.match(/\d分/g) ?? []).length > 2) return null;
  if (ONLY_NONE.test(text)) return { kind: "all-or-nothing", full: null };
  const isPair = ELSE_NONE.test(text) && /满分|\d分/.test(text);
  const isSingle =
    ONLY_POINTS.test(text) &&
    (text.match(/\d分|满分/g) ?? []).length === 1 &&
    !/大于|小于|高于|低于|[≥≤<>]|\d%/.test(text);
  if (!isPair && !isSingle) return null;
  return { kind: "all-or-nothing", full: fullOf(text.replace(ELSE_NONE, "")) };
}

function fullOf(text: string): ReturnType<typeof pointsOf> {
  const points = text === "" ? null : pointsOf(text);
  return points === null || points.eq(FULL_MARKS) || points.eq(0) ? null : points;
}
