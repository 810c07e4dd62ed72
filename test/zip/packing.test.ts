import fc from "fast-check";
import { unzipSync } from "fflate";
import { NATIVE_PACKING } from "../../src/cli/native-packing";
import { encodePieces, packEntry, PORTABLE_PACKING, writeZip } from "../../src/zip";

const PACKINGS = [
  ["portable", PORTABLE_PACKING],
  ["native", NATIVE_PACKING],
] as const;

describe.each(PACKINGS)("%s packing", (_name, packing) => {
  test("what is packed in pieces is unpacked as one by another library", () => {
    const pieces = fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 5 });
    fc.assert(
      fc.property(pieces, (content) => {
        const zip = writeZip([packEntry("xl/表.xml", content, packing)]);
        expect([...unzipSync(zip)["xl/表.xml"]!]).toEqual(content.flatMap((piece) => [...piece]));
      }),
    );
  });

  test("a text longer than a piece comes back whole, no character parted", () => {
    const text = "𠮷".repeat(700_001);
    const entry = packEntry("a", encodePieces(["", text, "末"]), packing);
    expect(new TextDecoder().decode(packing.inflate(entry.packed, entry.size))).toBe(`${text}末`);
  });

  test("the checksum of two parts is that of the whole", () => {
    const bytes = new TextEncoder().encode("123456789");
    expect(packing.crc32(bytes.subarray(4), packing.crc32(bytes.subarray(0, 4)))).toBe(0xcbf43926);
  });

  test.each([
    ["gives more than declared", (packed: Uint8Array) => packing.inflate(packed, 99)],
    [
      "is no such stream",
      (packed: Uint8Array) =>
        packing.inflate(
          packed.map((byte) => byte ^ 0xff),
          100,
        ),
    ],
  ])("a stream that %s is refused", (_what, read) => {
    expect(() => read(packing.deflate([new Uint8Array(100).fill(7)]))).toThrow();
  });
});

test("both packings pack what the other unpacks", () => {
  const content = new TextEncoder().encode("自评得分".repeat(5000));
  expect([...NATIVE_PACKING.inflate(PORTABLE_PACKING.deflate([content]), content.length)]).toEqual([...content]);
  expect([...PORTABLE_PACKING.inflate(NATIVE_PACKING.deflate([content]), content.length)]).toEqual([...content]);
});
