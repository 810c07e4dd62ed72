import { execFileSync, spawnSync } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { HOST, signCertificate, unpackedKit } from "./support";

const IS_BUILT = existsSync("dist/taskpane.html") && existsSync("dist/workbench.html");
const has = (program: string, word: string) => spawnSync(program, [word]).status === 0;
const withOpenssl = has("openssl", "version") ? test : test.skip;
const withXmllint = has("xmllint", "--version") ? test : test.skip;

(IS_BUILT ? describe : describe.skip)("the archive for a unit's own web server (needs npm run build)", () => {
  let kit: string;
  const text = (path: string, encoding: BufferEncoding = "utf8") => readFileSync(join(kit, path), encoding);

  beforeAll(async () => {
    kit = await unpackedKit("--origin", `https://${HOST}:8443`, "--share", "\\\\文件服务器\\加载项");
  });
  afterAll(() => rmSync(dirname(kit), { recursive: true, force: true }));

  test("holds the pages, the server's set-up, what Excel needs, and what to read first", () => {
    expect(readdirSync(kit).sort()).toEqual(["excel", "pages", "server", "请先读.txt"]);
    for (const path of ["taskpane.html", "workbench.html", "check.html", "office/office.js", "samples"])
      expect(existsSync(join(kit, "pages", path))).toBe(true);
    expect(readdirSync(join(kit, "pages")).filter((name) => /^(?:cli|main)\.js/.test(name))).toEqual([]);
  });

  test.each(["pages/manifest.xml", "excel/manifest.xml", "excel/manifest-check.xml"])(
    "every address in %s is of its origin and has a page behind it",
    (path) => {
      const urls = [...text(path).matchAll(/"(https:\/\/[^"]+)"/g)].map(([, url]) => new URL(url!));
      expect(new Set(urls.map(({ origin }) => origin))).toEqual(new Set([`https://${HOST}:8443`]));
      expect(urls.filter(({ pathname }) => !existsSync(join(kit, "pages", pathname)))).toEqual([]);
    },
  );

  withXmllint("both manifests are valid by Microsoft's schema", () => {
    const schema = "test/manifest-schema/OfficeAppManifestV1_1.xsd";
    for (const name of ["manifest.xml", "manifest-check.xml"])
      execFileSync("xmllint", ["--noout", "--schema", schema, join(kit, "excel", name)], { stdio: "pipe" });
  });

  test("nothing is left to be filled in but what the unit alone knows", () => {
    for (const path of ["请先读.txt", "server/certificate.cnf", "server/certificate.inf", "server/nginx.conf"])
      expect(text(path)).not.toMatch(/\{\{|undefined|ziping\.example/);
    expect(text("server/nginx.conf")).toMatch(/listen 8443 ssl;\s+server_name jixiao\.example\.gov\.cn;/);
    expect(text("请先读.txt")).toContain(`https://${HOST}:8443/check.html`);
  });

  test("regedit can read what makes Excel trust the shared folder, and what takes that back", () => {
    const lines = text("excel/trusted-catalogue.reg", "utf16le").split("\r\n");
    expect(lines[0]).toBe("\uFEFFWindows Registry Editor Version 5.00");
    const [, id] = /WEF\\TrustedCatalogs\\(\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\})\]$/.exec(lines[2]!)!;
    expect(lines.slice(3, 6)).toEqual([
      `"Id"="${id}"`,
      '"Url"="\\\\\\\\文件服务器\\\\加载项"',
      '"Flags"=dword:00000001',
    ]);
    expect(text("excel/remove-catalogue.reg", "utf16le")).toContain(`[-${lines[2]!.slice(1)}`);
  });

  test("the same build and origin give the same bytes", async () => {
    const again = await unpackedKit("--origin", `https://${HOST}:8443`, "--share", "\\\\文件服务器\\加载项");
    const archive = (folder: string) => {
      const [name] = readdirSync(dirname(folder)).filter((one) => one.endsWith(".zip"));
      return readFileSync(join(dirname(folder), name!));
    };
    expect(archive(again).equals(archive(kit))).toBe(true);
    rmSync(dirname(again), { recursive: true, force: true });
  });

  withOpenssl("the request for a certificate names the host, and what is signed of it serves that host alone", () => {
    signCertificate(kit);
    const certificate = new X509Certificate(text("server/ziping.crt"));
    expect(certificate.checkHost(HOST)).toBe(HOST);
    expect([certificate.checkHost("localhost"), certificate.ca]).toEqual([undefined, false]);
  });
});

test.each([
  [[], "请写明网页服务器的网址"],
  [["--origin", `http://${HOST}`], "应当是 https:// 开头"],
  [["--origin", `https://${HOST}/ziping`], "应当是 https:// 开头、不带路径"],
  [["--origin", "本单位"], "应当是 https:// 开头"],
  [["--origin", `https://${HOST}`, "--share", "D:\\加载项"], "应当是共享文件夹"],
])("%j is refused with what to write instead", (words, said) => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/kit/kit.mjs", ...words], { encoding: "utf8" });
  expect([status, stderr]).toEqual([1, expect.stringContaining(said)]);
  expect(stderr).not.toMatch(/\n\s+at /);
});

test("the page that checks asks for the functions that the pane asks for", () => {
  const required = (path: string) => /REQUIRED = "([\d.]+)"/.exec(readFileSync(path, "utf8"))![1];
  expect(required("assets/kit/check.js")).toBe(required("src/taskpane/office.ts"));
});
