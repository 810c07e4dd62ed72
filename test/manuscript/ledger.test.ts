import fc from "fast-check";
import { checksum, ledgerProperties, readLedger, type LedgerEntry } from "../../src/manuscript";

const entry: LedgerEntry = {
  id: "投诉中心运营经费/execution-rate",
  label: "预算执行率",
  mark: "zp_execution_rate_1a2b3c4d",
  text: "96.49%",
  value: "0.9649",
  unit: "",
  decimals: 2,
  keepZeros: true,
  percent: true,
  thousands: false,
  sources: ["'项目支出表'!D6", "'一'!!'!C6:C7"],
  before: "完成预算的",
  after: "；自评得分",
};

const words = fc.string({ unit: fc.constantFrom("a", "/", "!", "'", '"', "\\", "元", "\n", "\u0000", "𠀀", "\ud800") });
const entries: fc.Arbitrary<LedgerEntry> = fc
  .record({
    id: words,
    label: words,
    mark: words,
    text: words,
    value: words,
    unit: words,
    decimals: fc.nat(12),
    keepZeros: fc.boolean(),
    percent: fc.boolean(),
    thousands: fc.boolean(),
    sources: fc.array(words),
    before: words,
    after: words,
  })
  .chain((one) => fc.option(words).map((was) => (was === null ? one : { ...one, was })));

test("what is kept is read again as it was, in texts of ASCII that are never too long", () => {
  fc.assert(
    fc.property(fc.array(entries), fc.integer({ min: 1, max: 200 }), (some, times) => {
      const ledger = Array.from({ length: times }, () => some).flat();
      const properties = new Map(ledgerProperties(ledger));
      for (const text of properties.values()) expect(text).toMatch(/^[ -~]{1,16000}$/);
      expect(readLedger(properties)).toEqual(ledger);
    }),
    { numRuns: 50 },
  );
});

test("of many figures of one kind each takes few characters", () => {
  const ledger = Array.from({ length: 1000 }, (_, index) => ({ ...entry, mark: `${entry.mark}_${index}` }));
  const length = [...ledgerProperties(ledger)].reduce((sum, [, text]) => sum + text.length, 0);
  expect(length / ledger.length).toBeLessThan(220);
});

test.each<[string, (properties: Map<string, string>) => void]>([
  ["a piece is gone", (properties) => properties.delete("ZipingLedger1")],
  ["a piece was changed", (properties) => properties.set("ZipingLedger1", properties.get("ZipingLedger1")! + " ")],
  ["the count is gone", (properties) => properties.delete("ZipingLedgerCount")],
  [
    "it is kept in another way",
    (properties) => properties.set("ZipingLedger1", "[]").set("ZipingLedgerChecksum", checksum("[]")),
  ],
  ["its count is larger than any file", (properties) => properties.set("ZipingLedgerCount", "99999999999")],
])("it is lost where %s", (_what, change) => {
  const properties = new Map(ledgerProperties([entry]));
  change(properties);
  expect(readLedger(properties)).toBe("lost");
});

test("a document without such properties has none", () => {
  expect(readLedger(new Map([["Company", "示例区民政局"]]))).toBeNull();
});
