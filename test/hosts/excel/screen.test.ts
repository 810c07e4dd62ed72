import { openExcel, sample, tablesPlan } from "./support/open-excel";

const SAMPLE = sample("花都区工商联2021");

test("定位 shows a place, and 指给我看 tells what is selected", async () => {
  const { excel, host } = openExcel(SAMPLE);
  const place = { sheet: "部门整体自评表", top: 4, left: 2, bottom: 6, right: 3 };
  await host.select(place);
  expect(excel.selection).toEqual(place);
  excel.select({ ...place, bottom: 9 });
  expect(await host.selection()).toEqual({ ...place, bottom: 9 });
});

test("a place in a sheet that is gone is told", async () => {
  const { host } = openExcel(SAMPLE);
  await expect(host.select({ sheet: "没有", top: 0, left: 0, bottom: 0, right: 0 })).rejects.toMatchObject({
    code: "sheet-gone",
    subject: "没有",
  });
});

test("a person's edit is told, the host's own writing is not, and the telling can be ended", async () => {
  const { excel, host } = openExcel(SAMPLE);
  const heard = jest.fn();
  const end = host.onChange(heard);
  await settled();
  excel.edit("部门整体自评表", 5, 5, "1");
  await settled();
  expect(heard).toHaveBeenCalledTimes(1);

  const snapshot = await host.read();
  await host.write(tablesPlan(snapshot), snapshot);
  await settled();
  expect(heard).toHaveBeenCalledTimes(1);

  end();
  await settled();
  excel.edit("部门整体自评表", 5, 5, "2");
  await settled();
  expect(heard).toHaveBeenCalledTimes(1);
});

/** Office.js hands events on in later turns. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 30));
}
