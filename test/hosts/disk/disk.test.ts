import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import files from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readInput, refuseOverwriting, refuseReplacing, writeAll, writeAtomically } from "../../../src/hosts/disk/disk";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "ziping-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);
const bytes = (text: string) => new TextEncoder().encode(text);
const trouble = (code: string, subject?: string) => expect.objectContaining(subject ? { code, subject } : { code });

test("names a file that is missing, a folder, and one too large before it is read", async () => {
  writeFileSync(at("大.xlsx"), "");
  truncateSync(at("大.xlsx"), 2 * 2 ** 30);
  await expect(readInput(at("没有.xlsx"))).rejects.toEqual(trouble("missing-file", at("没有.xlsx")));
  await expect(readInput(folder)).rejects.toEqual(trouble("missing-file", folder));
  await expect(readInput(at("大.xlsx"))).rejects.toEqual(trouble("too-large", at("大.xlsx")));
});

test("writes into folders that are not there yet, and leaves nothing else", async () => {
  await writeAll([
    { path: at("out/甲.xlsx"), bytes: bytes("甲") },
    { path: at("out/乙.docx"), bytes: bytes("乙") },
  ]);
  expect(readdirSync(at("out")).sort()).toEqual(["乙.docx", "甲.xlsx"].sort());
  expect(readFileSync(at("out/乙.docx"), "utf8")).toBe("乙");
});

test("writes all or nothing: what was there comes back", async () => {
  writeFileSync(at("甲.xlsx"), "旧");
  mkdirSync(at("乙.docx"));
  writeFileSync(at("乙.docx/里面"), "");
  writeFileSync(at("文件"), "");
  const first = { path: at("甲.xlsx"), bytes: bytes("新") };
  await expect(writeAll([first, { path: at("文件/丙.docx"), bytes: bytes("丙") }])).rejects.toEqual(
    trouble("output-unwritable", at("文件/丙.docx")),
  );
  expect(readFileSync(at("甲.xlsx"), "utf8")).toBe("旧");
  expect(readdirSync(folder).sort()).toEqual(["乙.docx", "文件", "甲.xlsx"].sort());
});

test("what was there stays beside where it can't be brought back", async () => {
  for (const name of ["甲.xlsx", "乙.docx"]) writeFileSync(at(name), "旧");
  const original = files.rename;
  const renaming = jest.spyOn(files, "rename").mockImplementation(async (from, to) => {
    if (renaming.mock.calls.length > 1) throw Object.assign(new Error(), { code: "EIO" });
    return original(from, to);
  });
  const outputs = ["甲.xlsx", "乙.docx"].map((name) => ({ path: at(name), bytes: bytes("新") }));
  await expect(writeAll(outputs)).rejects.toEqual(trouble("output-unwritable", at("乙.docx")));
  renaming.mockRestore();
  expect(readFileSync(at("乙.docx"), "utf8")).toBe("旧");
  const [former] = readdirSync(folder).filter((name) => name.startsWith(".甲.xlsx"));
  expect(readFileSync(at(former!), "utf8")).toBe("旧");
});

test("says that a folder can't be written", async () => {
  // The super-user may write anywhere: a file in the place of the folder stops everybody.
  writeFileSync(at("锁"), "");
  chmodSync(at("锁"), 0o400);
  await expect(writeAtomically(at("锁/甲.xlsx"), bytes("甲"))).rejects.toEqual(trouble("output-unwritable"));
  expect(readdirSync(folder)).toEqual(["锁"]);
});

test("never overwrites its input, by whatever path, nor another file without leave", async () => {
  writeFileSync(at("甲.xlsx"), "");
  symlinkSync(at("甲.xlsx"), at("链接.xlsx"));
  await expect(refuseOverwriting([at("链接.xlsx")], at("甲.xlsx"), true)).rejects.toEqual(trouble("output-is-input"));
  await expect(refuseOverwriting([at("./x/../甲.xlsx")], at("甲.xlsx"), true)).rejects.toEqual(
    trouble("output-is-input"),
  );
  writeFileSync(at("乙.xlsx"), "");
  await expect(refuseOverwriting([at("乙.xlsx")], at("甲.xlsx"), false)).rejects.toEqual(trouble("output-exists"));
  await expect(refuseOverwriting([at("乙.xlsx"), at("丙.xlsx")], at("甲.xlsx"), true)).resolves.toBeUndefined();
});

test("takes away what a killed run left beside the same output, and nothing that another still writes", async () => {
  const left = [".甲.xlsx.999999999-0123456789ab.tmp", ".甲.xlsx.999999999-0123456789ab.old"];
  const kept = [`.甲.xlsx.${process.ppid}-0123456789ab.tmp`, ".乙.xlsx.999999999-0123456789ab.tmp", ".甲.xlsx.tmp"];
  for (const name of [...left, ...kept]) writeFileSync(at(name), "");
  await writeAtomically(at("甲.xlsx"), bytes("甲"));
  expect(readdirSync(folder).sort()).toEqual([...kept, "甲.xlsx"].sort());
});

test("a file that already holds the same bytes is not replaced by anything", async () => {
  writeFileSync(at("甲.docx"), "甲");
  await expect(refuseReplacing({ path: at("没有.docx"), bytes: bytes("甲") })).resolves.toBeUndefined();
  await expect(refuseReplacing({ path: at("甲.docx"), bytes: bytes("甲") })).resolves.toBeUndefined();
  await expect(refuseReplacing({ path: at("甲.docx"), bytes: bytes("乙") })).rejects.toEqual(trouble("output-exists"));
  await expect(refuseReplacing({ path: folder, bytes: bytes("甲") })).rejects.toEqual(trouble("output-exists"));
});
