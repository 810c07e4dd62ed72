import fc from "fast-check";
import { readNumberSetting, writeNumberSetting, type NumberSetting } from "../../src/figures";

test.each([
  ["amount=万元:2,percent=1,score=2", { unit: "万元", amount: 2, percent: 1, score: 2 }],
  ["amount=元", { unit: "元" }],
  ["amount=:0", { amount: 0 }],
  ["amount=来源：2，percent=0", { unit: "来源", amount: 2, percent: 0 }],
  ["thousands=是,zero=—", { thousands: true, zeroAsDash: true }],
  ["thousands=否,zero=0", { thousands: false, zeroAsDash: false }],
  ["", {}],
])("%s", (text, setting) => {
  expect(readNumberSetting(text)).toEqual(setting);
});

test.each(["amount=美元", "amount=", "percent=7", "percent=一", "score", "decimals=2", "amount=万元:2:3", "zero=无"])(
  "%s can't be read",
  (text) => {
    expect(readNumberSetting(text)).toBeNull();
  },
);

test("what was written is read again", () => {
  const decimals = fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined });
  const setting = fc.record({
    unit: fc.option(fc.constantFrom("元" as const, "万元" as const, "来源" as const), { nil: undefined }),
    amount: decimals,
    percent: decimals,
    score: decimals,
    thousands: fc.option(fc.boolean(), { nil: undefined }),
    zeroAsDash: fc.option(fc.boolean(), { nil: undefined }),
  });
  fc.assert(
    fc.property(setting, (one) => {
      const kept = Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)) as NumberSetting;
      expect(readNumberSetting(writeNumberSetting(kept))).toEqual(kept);
    }),
  );
});
