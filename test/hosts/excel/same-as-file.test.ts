import { openPackage } from "../../../src/hosts/file";
import { unzip } from "../file/support/package";
import { comparable } from "./support/comparable";
import { openExcel, reportPlan, sample, SAMPLES, tablesPlan } from "./support/open-excel";

/** What is shown beside selected cells. */
function messages(bytes: Uint8Array): readonly string[] {
  return Object.values(unzip(bytes)).flatMap((part) => part.match(/<dataValidation [^>]*promptTitle[^>]*>/g) ?? []);
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
  });
});
