/** Marks in the trace where the emulated Excel begins and ends to work: in a real Excel that is another process. */
const EXCEL = { began: "ziping-excel-began", ended: "ziping-excel-ended" };
/** Marks where the pane's page begins: what the workbench did before is not the pane's. */
const PANE = "ziping-pane-began";

/** Runs in every frame before its own scripts: puts the marks. What the workbench draws is Excel's work too. */
function putMarks({ pane, excel }) {
  const marked =
    (work) =>
    (...all) => {
      performance.mark(excel.began);
      const result = work(...all);
      performance.mark(excel.ended);
      return result;
    };
  if (location.pathname.endsWith("/workbench-pane.html")) performance.mark(pane);
  else {
    const draw = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (work) => draw(marked(work));
  }
  let lent;
  Object.defineProperty(window, "zipingWorkbench", {
    get: () => lent,
    set: (given) => {
      lent = given;
      given.excel.answer = marked(given.excel.answer.bind(given.excel));
    },
  });
}

/** Lets every page that is opened from now on mark what the trace has to tell apart. */
export const markPages = (page) => page.addInitScript(putMarks, { pane: PANE, excel: EXCEL });

/**
 * The browser's own trace of what happens while `work` is done.
 * @returns the tasks of the page's main thread behind the pane's beginning, longest first, each with its time in ms
 * less that of the emulated Excel.
 */
export async function tasksDuring(browser, page, work) {
  await browser.startTracing(page, {
    categories: ["toplevel", "blink.user_timing", "devtools.timeline", "disabled-by-default-devtools.timeline"],
  });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  return pageTasks(traceEvents);
}

function pageTasks(events) {
  const marks = events.filter(({ cat = "" }) => cat.includes("blink.user_timing"));
  const of = (name) => marks.filter((event) => event.name === name).map(({ ts }) => ts);
  // The trace also tells of tasks that began before it, some of them without their end.
  const started = events.find(({ name }) => name === "TracingStartedInBrowser")?.ts ?? 0;
  const [began = started] = of(PANE).slice(-1);
  const ends = of(EXCEL.ended);
  const excel = of(EXCEL.began).map((start, index) => ({ start, end: ends[index] ?? start }));
  const own = marks.find(({ name }) => name === EXCEL.began || name === PANE);
  return events
    .filter(
      ({ name, ph, pid, tid, ts }) =>
        name === "RunTask" && ph === "X" && pid === own?.pid && tid === own.tid && ts >= began,
    )
    .map(
      ({ ts, dur }) => (dur - excel.reduce((sum, one) => sum + overlapOf(one, { start: ts, end: ts + dur }), 0)) / 1000,
    )
    .sort((first, second) => second - first);
}

function overlapOf(one, other) {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}
