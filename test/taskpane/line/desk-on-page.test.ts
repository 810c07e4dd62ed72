import { openPackage } from "../../../src/hosts/file";
import { Desk } from "../../../src/taskpane/desk/desk";
import { DeskOnPage } from "../../../src/taskpane/line/desk-on-page";
import { bytesOf, DEPARTMENT, FORMS } from "../support/samples";

const department = { snapshot: openPackage(bytesOf(DEPARTMENT), "甲.xlsx").snapshot, options: {} };
const forms = { snapshot: openPackage(bytesOf(FORMS), "乙.xlsx").snapshot, options: {} };
const trouble = (code: string) => expect.objectContaining({ name: "Trouble", code });

const names = async (desk: DeskOnPage) =>
  (await desk.ask("sources", { mapping: null })).map(({ range }) => range.sheet);

const onPage = () => new DeskOnPage(async () => new Desk());

test("a cancelled question has no answer, and the workbook that is shown stays the one that is asked about", async () => {
  const desk = onPage();
  await desk.ask("evaluate", department);
  const before = await names(desk);
  const job = new AbortController();
  const asked = desk.ask("evaluate", forms, job.signal);
  job.abort();
  await expect(asked).rejects.toEqual(trouble("cancelled"));
  expect(await names(desk)).toEqual(before);
  expect((await desk.ask("evaluate", { snapshot: null, options: {} })).name).toBe("甲.xlsx");
});

test("a job that is over can be cancelled no more", async () => {
  const desk = onPage();
  const job = new AbortController();
  await desk.ask("score", forms, job.signal);
  job.abort();
  expect((await desk.ask("check", {})).isChecked).toBe(true);
});

test("a score whose checks were cancelled is checked by the next desk", async () => {
  const desk = onPage();
  const job = new AbortController();
  await desk.ask("score", forms);
  const asked = desk.ask("check", {}, job.signal);
  job.abort();
  await expect(asked).rejects.toEqual(trouble("cancelled"));
  expect(await desk.ask("check", {})).toEqual(await new Desk().evaluate(forms));
});

test("a desk that can't be loaded is loaded again with the next question", async () => {
  let isOffline = true;
  const desk = new DeskOnPage(async () => {
    if (isOffline) throw Object.assign(new Error("Loading chunk 7 failed."), { name: "ChunkLoadError" });
    return new Desk();
  });
  await expect(desk.ask("evaluate", forms)).rejects.toMatchObject({ name: "ChunkLoadError" });
  isOffline = false;
  expect((await desk.ask("evaluate", forms)).name).toBe("乙.xlsx");
});
