/** @jest-environment jsdom */
import { act } from "react";
import type { Requirement } from "../../src/app";
import type { Surroundings } from "../../src/taskpane/pane-host";
import type { ShownWorkbook } from "../../src/taskpane/shown/workbook";
import { Store } from "../../src/taskpane/state/store";
import { messagesFor } from "../../src/taskpane/text/choose";
import { PaneReach } from "../../src/taskpane/view/context";
import HandInTab from "../../src/taskpane/view/HandInTab";
import type { PaneWork } from "../../src/taskpane/work/pane-work";
import { render } from "./support/render";

test("the focus comes to what leads on once the list is that of the workbook as it is shown", async () => {
  const answers: ((requirements: readonly Requirement[]) => void)[] = [];
  const look = () => new Promise((resolve) => answers.push(resolve));
  const store = new Store();
  const evaluated = () =>
    store.dispatch({ type: "evaluated", result: { tables: [], findings: [] } as unknown as ShownWorkbook });
  const around = { save: () => undefined, file: () => Promise.resolve(new Uint8Array()) } as unknown as Surroundings;
  const messages = await messagesFor("zh-CN");
  act(evaluated);
  const unmount = await render(
    <PaneReach.Provider value={{ store, work: { look } as unknown as PaneWork, messages, around }}>
      <HandInTab />
    </PaneReach.Provider>,
  );
  await act(async () => answers.shift()!([]));
  // The workbook was written into: the list that is shown is that of before.
  await act(async () => evaluated());
  await act(async () => store.dispatch({ type: "went-on", to: "hand-in" }));
  expect(document.activeElement).toBe(document.body);
  await act(async () => answers.shift()!([]));
  expect(document.activeElement!.textContent).toBe("生成报送件");
  expect(store.state().task).toBeNull();
  await unmount();
});
