/** @jest-environment jsdom */
import { later } from "../../src/taskpane/view/later";
import { messagesFor } from "../../src/taskpane/text/choose";
import { PaneReach } from "../../src/taskpane/view/context";
import { find, press, render, shown } from "./support/render";

test("a view that can't be loaded says what to do, and comes with the next try", async () => {
  let isOffline = true;
  const View = later(async () => {
    if (isOffline) throw Object.assign(new Error("Loading chunk 7 failed."), { name: "ChunkLoadError" });
    return { default: () => <p>来源</p> };
  });
  const reach = { messages: await messagesFor("zh-CN") } as never;
  await render(
    <PaneReach.Provider value={reach}>
      <View meanwhile={<p>请稍等</p>} />
    </PaneReach.Provider>,
  );
  expect(shown()).toMatch(/没有加载出来.*再试一次/);
  isOffline = false;
  await press(find("button", "再试一次"));
  expect(shown()).toBe("来源");
});
