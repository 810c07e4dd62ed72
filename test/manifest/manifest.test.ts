import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

const ORIGIN = "https://localhost:3000";
const SCHEMA = "test/manifest-schema/OfficeAppManifestV1_1.xsd";
const text = readFileSync("manifest.xml", "utf8");
const manifest = new JSDOM(text, { contentType: "text/xml" }).window.document;

const hasXmllint = (() => {
  try {
    execFileSync("xmllint", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();
const withXmllint = hasXmllint ? test : (test.skip as jest.It);
const whenBuilt = existsSync("dist/manifest.xml") ? test : (test.skip as jest.It);

function elements(name: string): Element[] {
  return [...manifest.getElementsByTagName("*")].filter((element) => element.localName === name);
}

function urls(xml: string): string[] {
  return [...new Set([...xml.matchAll(/"(https:\/\/[^"]+)"/g)].map((match) => match[1]!))];
}

withXmllint(`is valid by Microsoft's schema${hasXmllint ? "" : " (needs xmllint)"}`, () => {
  expect(() =>
    execFileSync("xmllint", ["--noout", "--schema", SCHEMA, "manifest.xml"], { stdio: "pipe" }),
  ).not.toThrow();
});

test("every address is our own", () => {
  expect(urls(text).filter((url) => !url.startsWith(`${ORIGIN}/`))).toEqual([]);
});

whenBuilt("what npm run build left has a file behind every address, below one origin", () => {
  const built = urls(readFileSync("dist/manifest.xml", "utf8"));
  const [origin] = [...new Set(built.map((url) => new URL(url).origin))];
  const paths = built.map((url) => url.slice(origin!.length + 1));
  expect(paths).toContain("taskpane.html");
  expect(paths).toContain("commands.html");
  expect(paths.filter((path) => !existsSync(`dist/${path}`))).toEqual([]);
});

test("the pane is there without the part that intranet catalogues leave out", () => {
  const settings = elements("DefaultSettings")[0]!;
  const location = [...settings.children].find((child) => child.localName === "SourceLocation");
  expect(location?.getAttribute("DefaultValue")).toBe(`${ORIGIN}/taskpane.html`);
});

test("the ribbon has the four buttons", () => {
  const strings = new Map(elements("String").map((each) => [each.id, each.getAttribute("DefaultValue")]));
  const labels = elements("Control").map((control) => {
    const label = [...control.children].find((child) => child.localName === "Label");
    return strings.get(label!.getAttribute("resid")!);
  });
  expect(labels).toEqual(["打开面板", "一键计分", "生成自评表", "生成报告"]);
});

test("the functions behind the buttons are those that the page for old Office ends at once", () => {
  const functions = elements("FunctionName").map((element) => element.textContent);
  expect(functions).toEqual(["scoreNow", "writeTables", "writeReport"]);
  expect(readFileSync("assets/pages/old-office.js", "utf8")).toContain(
    `[${functions.map((name) => `"${name}"`).join(", ")}]`,
  );
});

test("everything that is referred to is there, in Chinese and in English, and short enough for Excel", () => {
  const resources = new Map(
    [...elements("Image"), ...elements("Url"), ...elements("String")].map((each) => [each.id, each]),
  );
  const referred = [...text.matchAll(/resid="([^"]+)"/g)].map((match) => match[1]!);
  expect(referred.filter((id) => !resources.has(id))).toEqual([]);
  for (const string of elements("String")) {
    const english = string.children[0]!;
    expect(english.getAttribute("Locale")).toBe("en-US");
    const limit = string.parentElement!.localName === "ShortStrings" ? 125 : 250;
    expect(string.getAttribute("DefaultValue")!.length).toBeLessThanOrEqual(limit);
    expect(english.getAttribute("Value")!.length).toBeLessThanOrEqual(limit);
  }
});
