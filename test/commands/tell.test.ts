/** @jest-environment jsdom */
import { saidIn, showMessage, tell } from "../../src/commands/tell";

type Shown = (result: {
  status: string;
  value?: { addEventHandler: (kind: string, handler: Handler) => void };
}) => void;
type Handler = (event: { error: number }) => void;

/** An Office that opens dialogs as it is told to. */
function office(hasSharedRuntime: boolean, open: (address: string, shown: Shown) => void) {
  const showAsTaskpane = jest.fn(async () => undefined);
  Object.assign(globalThis, {
    Office: {
      context: {
        requirements: { isSetSupported: (set: string) => set === "SharedRuntime" && hasSharedRuntime },
        ui: { displayDialogAsync: (address: string, _size: object, shown: Shown) => open(address, shown) },
      },
      addin: { showAsTaskpane },
      AsyncResultStatus: { Succeeded: "succeeded" },
      EventType: { DialogEventReceived: "dialogEventReceived" },
    },
  });
  return showAsTaskpane;
}

describe("telling the user something outside the cells", () => {
  test("opens the pane where the commands share its runtime", async () => {
    const open = jest.fn();
    const showAsTaskpane = office(true, open);
    await tell("没有认出");
    expect([showAsTaskpane.mock.calls.length, open.mock.calls.length]).toEqual([1, 0]);
  });

  test("opens a dialog with the words elsewhere, and waits until it is closed", async () => {
    let address = "";
    office(false, (opened, shown) => {
      address = opened;
      shown({ status: "succeeded", value: { addEventHandler: (_kind, handler) => handler({ error: 12006 }) } });
    });
    await tell("没有认出“表”");
    expect(saidIn(new URL(address).search)).toBe("没有认出“表”");
  });

  test("goes on where no dialog may be opened", async () => {
    office(false, (_address, shown) => shown({ status: "failed" }));
    await expect(tell("没有认出")).resolves.toBeUndefined();
  });

  test("the dialog's page shows the words as text", () => {
    showMessage("<b>没有认出</b>");
    expect(document.body.innerHTML).toBe('<p role="alert">&lt;b&gt;没有认出&lt;/b&gt;</p>');
    expect(saidIn("")).toBeNull();
  });
});
