import { ZERO } from "../../figures";
import type { Standard } from "./standard";
import { isFull, isNothing } from "./awards";
import { fullOf, type Statement, type Statements } from "./statements";
import { REST } from "./subjects";

const OFFENCE =
  "违规|违纪|违法|截留|挤占|挪用|虚列|事故|投诉|问题|情形|行为|造假|弄虚作假|失误|泄密|泄露|上访|舆情|伤亡|差错|案件|损失|事件";
const OCCURS = new RegExp(
  `(?:发现|发生|出现|存在|有|凡)[^,;]{0,20}(?:${OFFENCE})|^(?:一旦|凡是?)?(?:发生|发现|出现)[^,;]{0,6}$`,
);
const NONE_OCCURS = new RegExp(
  `^(?:未|没有?|无|不|零)(?:发现|发生|出现|存在)?[^,;]{0,14}(?:${OFFENCE})|^(?:未|没有|不|无)(?:发生|发现|出现)[^,;]{0,6}$`,
);

/** 发现违规不得分, 未发现任何违规违纪行为,得10分,否则不得分. */
export function readZeroTolerance({ all: stated, notes }: Statements): Standard | null {
  // 一票否决，发生即不得分 says the same twice.
  const all = stated.filter(({ condition, award }) => condition !== "" || !isNothing(award));
  if (all.length === 0 && stated.length > 0) return { kind: "zero-tolerance", full: null };
  if (notes.length > 0 || all.length > 2 || all.some(({ verb }) => verb === "takes")) return null;
  const given = all.filter(({ award }) => !isNothing(award));
  const none = all.filter(({ award }) => isNothing(award));
  const [good] = given;
  const [bad] = none;
  if (given.length > 1 || none.length > 1 || all.some(({ condition }) => /\d|每/.test(condition))) return null;
  const isOffence = bad !== undefined && OCCURS.test(bad.condition) && !NONE_OCCURS.test(bad.condition);
  const isNone = good !== undefined && NONE_OCCURS.test(good.condition);
  const fits = isOffence ? good === undefined || isNone || REST.test(good.condition) : isNone && isElse(bad);
  if (!fits || (good !== undefined && good.award.share.gt(ZERO) && !isFull(good.award))) return null;
  return { kind: "zero-tolerance", full: fullOf(all) };
}

function isElse(statement: Statement | undefined): boolean {
  return statement !== undefined && (REST.test(statement.condition) || OCCURS.test(statement.condition));
}
