import { decimal, type Decimal } from "../../figures";
import type { UnitResult } from "./unit-result";

/** One way of choosing units to look at again (抽查复核). */
export interface SpotCheck {
  readonly title: string;
  readonly units: readonly { readonly unit: UnitResult; readonly why: string }[];
}

export interface Draw {
  /** How many of each kind. */
  readonly count: number;
  /** The same seed draws the same units again. */
  readonly seed: string;
}

/** A difference from here on, in 分, between what was typed and what the rules give. */
const LARGE_DIFFERENCE = decimal(1);

/** Lowest scores, all full marks, typed otherwise than computed, most errors, and a draw that can be repeated. */
export function spotChecks(units: readonly UnitResult[], { count, seed }: Draw): readonly SpotCheck[] {
  const scored = units.filter(({ score }) => score !== null);
  const lowest = [...scored].sort((one, other) => one.score!.cmp(other.score!)).slice(0, count);
  const apart = units
    .flatMap((unit) => {
      const difference = differenceOf(unit);
      return difference?.abs().gte(LARGE_DIFFERENCE) ? [{ unit, difference }] : [];
    })
    .sort((one, other) => other.difference.abs().cmp(one.difference.abs()));
  const faulty = units.filter(({ errors }) => errors > 0).sort((one, other) => other.errors - one.errors);
  return [
    { title: `得分最低的 ${count} 个`, units: lowest.map((unit) => ({ unit, why: `得 ${unit.score!.toFixed()} 分` })) },
    {
      title: "各项指标都得满分的",
      units: units.filter(({ isAllFull }) => isAllFull).map((unit) => ({ unit, why: "没有一项指标扣分" })),
    },
    {
      title: `填报得分与按规则计算相差 ${LARGE_DIFFERENCE.toFixed()} 分以上的`,
      units: apart.map(({ unit, difference }) => ({
        unit,
        why: `填报 ${unit.score!.toFixed()} 分，按规则 ${unit.computed!.toFixed()} 分，${difference.gt(0) ? "多" : "少"} ${difference.abs().toFixed()} 分`,
      })),
    },
    {
      title: `错误最多的 ${count} 个`,
      units: faulty.slice(0, count).map((unit) => ({ unit, why: `${unit.errors} 项错误` })),
    },
    {
      title: `随机抽取的 ${count} 个（种子 ${seed}）`,
      units: drawn(units, count, seed).map((unit) => ({ unit, why: "随机抽取" })),
    },
  ];
}

function differenceOf({ score, computed }: UnitResult): Decimal | null {
  return score === null || computed === null ? null : score.minus(computed);
}

/** The units whose names, mixed with the seed, come first: whatever order the results came in. */
function drawn(units: readonly UnitResult[], count: number, seed: string): readonly UnitResult[] {
  return units
    .map((unit) => ({ unit, lot: lotOf(`${seed}\n${unit.file}`) }))
    .sort((one, other) => one.lot - other.lot || (one.unit.file < other.unit.file ? -1 : 1))
    .slice(0, count)
    .map(({ unit }) => unit);
}

/** FNV-1a with the last mixing of MurmurHash3: evenly spread, the same on every machine. */
function lotOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
