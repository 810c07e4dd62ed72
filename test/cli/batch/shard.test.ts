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

test("each file belongs to just one share, by the first 8 digits of the SHA-256 of its path", async () => {
  const files = Array.from({ length: 400 }, (_, at) => `乡镇${at % 7}/单位${at}.xlsx`);
  const owners = await Promise.all(files.map((file) => sharesOf(file, 4)));
  expect(owners.every((found) => found.length === 1)).toBe(true);
  for (const index of [0, 1, 2, 3]) expect(owners.filter(([owner]) => owner === index).length).toBeGreaterThan(60);
  // printf 'a/b.xlsx' | sha256sum begins with bd7f5dc8.
  expect(await sharesOf("a/b.xlsx", 3)).toEqual([HAND]);
});

async function sharesOf(file: string, count: number): Promise<readonly number[]> {
  const all = Array.from({ length: count }, (_, index) => index);
  const isIn = await Promise.all(all.map((index) => isInShard(file, { index, count })));
  return all.filter((index) => isIn[index]);
}

/** The first 8 digits of the SHA-256 of "a/b.xlsx" modulo 3. */
const HAND = 0xbd7f5dc8 % 3;
