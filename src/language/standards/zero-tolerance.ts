import { ZERO } from "../../figures";
import type { Standard } from "./standard";
import { isFull, isNothing } from "./awards";
import { fullOf, type Statement, type Statements } from "./statements";

/** 发现违规不得分, 未发现任何违规违纪行为,得10分,否则不得分. */
export function readZeroTolerance({ all: stated, notes }: Statements): Standard | null {
  // 一票否决，发生即不得分 says the same twice.
  const all = stated.filter(({ condition, award }) => !condition.isEmpty || !isNothing(award));
  if (all.length === 0) return { kind: "zero-tolerance", full: null };
  if (notes.length > 0 || all.some(({ verb }) => verb === "takes")) return null;
  const given = all.filter(({ award }) => !isNothing(award));
  const none = all.filter(({ award }) => isNothing(award));
  const [good] = given;
  const [bad] = none;
  if (given.length > 1 || none.length > 1 || all.some(({ condition }) => condition.hasNumber || condition.isEach))
    return null;
  const isOffence = bad !== undefined && bad.condition.isOffence && !bad.condition.isFreeOfOffence;
  const isNone = good !== undefined && good.condition.isFreeOfOffence;
  const fits = isOffence ? good === undefined || isNone || good.condition.isRest : isNone && isElse(bad);
  if (!fits || (good !== undefined && good.award.share.gt(ZERO) && !isFull(good.award))) return null;
  return { kind: "zero-tolerance", full: fullOf(all) };
}

function isElse(statement: Statement | undefined): boolean {
  return statement !== undefined && (statement.condition.isRest || statement.condition.isOffence);
}
