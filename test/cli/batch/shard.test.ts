import { isInShard, readShard } from "../../../src/cli/batch/shard";

test.each([
  ["0/1", { index: 0, count: 1 }],
  ["3/4", { index: 3, count: 4 }],
  ["4/4", null],
  ["1/0", null],
  ["-1/4", null],
  ["1", null],
  ["1 / 4", null],
  ["", null],
])("--shard %s", (text, shard) => expect(readShard(text)).toEqual(shard));

test("each file belongs to just one share, by the first 8 digits of the SHA-256 of its path", () => {
  const files = Array.from({ length: 400 }, (_, at) => `乡镇${at % 7}/单位${at}.xlsx`);
  const owners = files.map((file) => [0, 1, 2, 3].filter((index) => isInShard(file, { index, count: 4 })));
  expect(owners.every((found) => found.length === 1)).toBe(true);
  for (const index of [0, 1, 2, 3]) expect(owners.filter(([owner]) => owner === index).length).toBeGreaterThan(60);
  // printf 'a/b.xlsx' | sha256sum begins with bd7f5dc8.
  expect([0, 1, 2].filter((index) => isInShard("a/b.xlsx", { index, count: 3 }))).toEqual([HAND]);
});

/** The first 8 digits of the SHA-256 of "a/b.xlsx" modulo 3. */
const HAND = 0xbd7f5dc8 % 3;
