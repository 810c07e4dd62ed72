import { crc32 } from "../../src/zip/crc32";

// The check value of the algorithm (0xCBF43926), and others as zlib computes them.
test.each([
  ["", 0],
  ["a", 0xe8b7be43],
  ["123456789", 0xcbf43926],
  ["The quick brown fox jumps over the lazy dog", 0x414fa339],
])("crc32 of %j", (text, expected) => {
  expect(crc32(new TextEncoder().encode(text))).toBe(expected);
});
