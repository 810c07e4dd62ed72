import { decimal } from "../../src/figures";
import {
  hasLoss,
  isLate,
  isMissed,
  isReached,
  isToSettle,
  isWaiting,
  moreIsBetter,
  type Operand,
  type ScoredItem,
} from "../../src/scoring";
import { indicator } from "../support/form";

function item(rule: ScoredItem["rule"], target: string, completion: string | null, more: Partial<ScoredItem> = {}) {
  const row = indicator({ name: "甲", target, actual: "1" });
  return {
    row,
    rule,
    operands: [],
    parameters: {},
    completion: completion && decimal(completion),
    ...more,
  } as unknown as ScoredItem;
}

test.each([
  ["at-least", "≥10场", "0.9", true],
  ["at-least", "≥10场", "1", false],
  ["at-most", "≤10次", "1.1", true],
  ["at-most", "≤10次", "0.9", false],
  ["equal", "=8个", "0.9", true],
  ["three-tiers", "明显提升", null, false],
] as const)("%s with target %s and completion %s is missed: %s", (rule, target, completion, missed) => {
  expect(isMissed(item(rule, target, completion))).toBe(missed);
});

test.each([
  ["at-most", "≤-5%", "-5", "1.6", false],
  ["at-most", "≤-5%", "-5", "0.6", true],
  ["at-least", "≥-5%", "-5", "0.6", false],
  ["at-least", "≥-5%", "-5", "1.6", true],
] as const)(
  "%s with target %s: below 0 the larger rate is the lower number",
  (rule, target, value, completion, missed) => {
    const operands = [{ role: "target", value: decimal(value) }] as unknown as ScoredItem["operands"];
    expect(isMissed(item(rule, target, completion, { operands }))).toBe(missed);
  },
);

test("more is better where the target is a number without an upper sign", () => {
  expect(["≥10场", "10场", "≤10场", "有效提升"].map((target) => moreIsBetter(item("at-least", target, "1")))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test("days after the deadline are late, a share on time below the target too", () => {
  const late = (day: Operand["day"], target: string, actual: string) => {
    const operands = [
      { role: "target", value: decimal(target), day },
      { role: "actual", value: decimal(actual), day },
    ] as unknown as ScoredItem["operands"];
    return isLate(item("deadline", "12月底前", null, { operands }));
  };
  expect([late("date", "45000", "45001"), late("date", "45000", "44999"), late(undefined, "1", "0.9")]).toEqual([
    true,
    false,
    true,
  ]);
  expect([late("recurring", "15", "20"), late("recurring", "15", "15"), late("recurring", "15", "10")]).toEqual([
    true,
    false,
    false,
  ]);
});

test.each<[state: ScoredItem["state"], standing: string | null, weight: string | null, waits: string]>([
  ["pending", null, "10", "waits for a person"],
  ["unreadable", null, "10", "waits for a person"],
  ["pending", null, null, "waits"],
  ["pending", "8", "10", ""],
  ["unreadable", "8", "10", ""],
  ["scored", "8", "10", ""],
  ["not-applicable", null, "10", ""],
  ["passed-over", null, "10", ""],
])("%s with %s of %s points: %s", (state, standing, weight, waits) => {
  const points = { standing: standing && decimal(standing), weight: weight && decimal(weight) } as Partial<ScoredItem>;
  const one = item("at-least", "≥10场", null, { state, ...points });
  expect(isToSettle(one) ? "waits for a person" : isWaiting(one) ? "waits" : "").toBe(waits);
});

test.each<
  [completion: string | null, standing: string | null, weight: string | null, loses: boolean, reached: boolean]
>([
  ["1", "10", "10", false, true],
  ["1", "9.99", "10", true, true],
  ["0.9", "10", "10", false, false],
  ["0.9", "9", "10", true, false],
  ["1", null, "10", false, true],
  ["0.9", null, null, false, false],
  ["1", null, null, false, true],
])(
  "completion %s with %s of %s points loses some: %s, is reached: %s",
  (completion, standing, weight, loses, reached) => {
    const points = {
      standing: standing && decimal(standing),
      weight: weight && decimal(weight),
    } as Partial<ScoredItem>;
    const one = item("at-least", "≥10场", completion, points);
    expect([hasLoss(one), isReached(one)]).toEqual([loses, reached]);
  },
);

test("the execution rate as an item has no row, and no target to exceed", () => {
  expect(moreIsBetter({ ...item("execution-rate", "100%", "1"), row: null })).toBe(false);
  expect(moreIsBetter({ ...item("at-least", "≥1场", "1"), row: null })).toBe(false);
  expect(moreIsBetter(item("at-least", "<10场", "1"))).toBe(false);
});

test("a late one is missed, and without both days nothing is late", () => {
  const day = (role: string, value: string) => ({ role, value: decimal(value), day: "date" });
  const [target, actual] = [day("target", "45000"), day("actual", "45001")];
  const made = (...operands: object[]) => item("deadline", "12月底前", null, { operands } as Partial<ScoredItem>);
  const all = [made(target, actual), made(actual, target), made(target), made(actual), made()];
  expect(all.map((one) => [isLate(one), isMissed(one)])).toEqual([
    [true, true],
    [true, true],
    [false, false],
    [false, false],
    [false, false],
  ]);
});
