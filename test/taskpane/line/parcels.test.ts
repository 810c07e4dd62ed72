import fc from "fast-check";
import { Parcels, piecesOf } from "../../../src/taskpane/line/parcels";

/** The value put together again from pieces that were copied as between page and worker. */
function crossed(value: unknown): { readonly whole: unknown; readonly pieces: number } {
  const parcels = new Parcels();
  const pieces = [...piecesOf(7, value)].map((piece) => structuredClone(piece));
  const wholes = pieces.map((piece) => parcels.take(piece));
  expect(wholes.slice(0, -1).every((one) => one === null)).toBe(true);
  return { whole: wholes.at(-1)!.whole, pieces: pieces.length };
}

const rows = (count: number) => Array.from({ length: count }, (_, row) => [{ text: `第${row}行` }, undefined, row]);

test.each<[string, unknown, number]>([
  ["nothing", null, 1],
  ["a text", "得分", 1],
  ["a short list", [1, 2, 3], 1],
  ["bytes", { bytes: new Uint8Array([1, 2, 3]), at: new Date(0) }, 1],
  ["what has no value", { a: undefined, b: null }, 1],
  ["rows of a sheet", { sheets: [{ name: "表", rows: rows(2500) }] }, 4],
  ["two long lists", { first: rows(300), second: { inner: rows(300) } }, 3],
  ["a long list of texts", Array.from({ length: 9000 }, String), 4],
])("%s crosses and is the same", (_, value, pieces) => {
  expect(crossed(value)).toEqual({ whole: value, pieces });
});

test("rows without cells stay without", () => {
  const sparse: unknown[] = [];
  sparse[3] = "三";
  sparse[999] = "末";
  const whole = crossed({ rows: sparse }).whole as { rows: unknown[] };
  expect([whole.rows.length, 0 in whole.rows, whole.rows[3], whole.rows[999]]).toEqual([1000, false, "三", "末"]);
});

test("several values may cross at the same time", () => {
  const parcels = new Parcels();
  const [first, second] = [rows(300), rows(400)];
  const [one, other] = [[...piecesOf(1, first)], [...piecesOf(2, second)]];
  expect([one[0]!, other[0]!, other[1]!, one[1]!].map((piece) => parcels.take(piece))).toEqual([
    null,
    null,
    { whole: second },
    { whole: first },
  ]);
});

test("any plain data is the same on the other side, and nothing of it changes here", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 1200 }), (value, count) => {
      const sent = { value, list: Array.from({ length: count }, () => value) };
      const before = structuredClone(sent);
      expect(crossed(sent).whole).toEqual(before);
      expect(sent).toEqual(before);
    }),
  );
});
