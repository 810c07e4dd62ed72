import { openPackage } from "../../../src/hosts/file";
import { unzip } from "../file/support/package";
import { comparable } from "./support/comparable";
import { openExcel, reportPlan, sample, SAMPLES, tablesPlan } from "./support/open-excel";

/** What is shown beside selected cells. */
function messages(bytes: Uint8Array): readonly string[] {
  return Object.values(unzip(bytes)).flatMap((part) => part.match(/<dataValidation [^>]*promptTitle[^>]*>/g) ?? []);
}

/** The charts, what they show and where they stand; of a double the two know different digits beyond the 12th. */
function charts(bytes: Uint8Array): readonly string[] {
  const parts = unzip(bytes);
  return Object.keys(parts)
    .filter((path) => /charts\/|drawings\/drawing/.test(path) && !path.includes("_rels"))
    .sort()
    .map((path) => parts[path]!.replace(/\d\.\d+/g, (number) => String(Number(Number(number).toPrecision(12)))));
}

describe.each(SAMPLES)("%s", (name) => {
  const bytes = sample(name);
  const file = openPackage(bytes, `${name}.xlsx`);

  test("is read through Office.js as from the file, in three round trips", async () => {
    const { excel, host } = openExcel(bytes, `${name}.xlsx`);
    const snapshot = await host.read();
    expect(comparable(snapshot)).toEqual(comparable(file.snapshot));
    expect(excel.counters.requests).toBe(3);
    expect(excel.counters.bytesOut).toBeLessThan(4_000_000);
  });

  test.each([
    ["tables", tablesPlan],
    ["the report", reportPlan],
  ])("gets the same cells from %s through Office.js as in the file, in two round trips", async (_what, planOf) => {
    const { excel, host } = openExcel(bytes, `${name}.xlsx`);
    const snapshot = await host.read();
    const plan = planOf(snapshot);
    excel.resetCounters();
    await host.write(plan, snapshot);
    expect(excel.counters.requests).toBe(2);
    expect(excel.counters.bytesIn).toBeLessThan(4_000_000);
    expect(excel.uncalculated()).toEqual([]);

    const written = openPackage(file.apply(plan), `${name}.xlsx`).snapshot;
    expect(comparable(excel.snapshot())).toEqual(comparable(written));
    expect(comparable(openPackage(excel.bytes(), `${name}.xlsx`).snapshot)).toEqual(comparable(written));
    expect(comparable(await host.read())).toEqual(comparable(written));
    expect(messages(excel.bytes())).toEqual(messages(file.apply(plan)));
    expect(charts(excel.bytes())).toEqual(charts(file.apply(plan)));
  });

  test("written twice, the charts of 自评汇总表 are there once", async () => {
    const { excel, host } = openExcel(bytes, `${name}.xlsx`);
    for (let time = 0; time < 2; time += 1) {
      const snapshot = await host.read();
      await host.write(tablesPlan(snapshot), snapshot);
    }
    const again = openExcel(excel.bytes(), `${name}.xlsx`);
    const snapshot = await again.host.read();
    await again.host.write(tablesPlan(snapshot), snapshot);
    expect(openPackage(again.excel.bytes(), "x.xlsx").chartsOf("自评汇总表")).toEqual(["自评图1", "自评图2"]);
  });
});
