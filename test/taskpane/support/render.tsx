import { TextDecoder, TextEncoder } from "node:util";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { Desk } from "../../../src/taskpane/desk/desk";
import type { DeskLine } from "../../../src/taskpane/line/calls";
import { DeskOnPage } from "../../../src/taskpane/line/desk-on-page";
import type { Surroundings } from "../../../src/taskpane/pane-host";
import { Store } from "../../../src/taskpane/state/store";
import { messagesFor } from "../../../src/taskpane/text/choose";
import { PaneReach } from "../../../src/taskpane/view/context";
import { Pane } from "../../../src/taskpane/view/Pane";
import { PaneWork } from "../../../src/taskpane/work/pane-work";
import { loadTheRest } from "../../../src/taskpane/view/later";
import type { BytesHost } from "./samples";

// jsdom has neither; every browser has both.
Object.assign(globalThis, { TextDecoder, TextEncoder, IS_REACT_ACT_ENVIRONMENT: true });

/** The pane on a host, in jsdom, with what it asked of its surroundings. */
export interface Rendered {
  readonly store: Store;
  readonly work: PaneWork;
  readonly copied: string[];
  readonly saved: { readonly bytes: Uint8Array; readonly name: string }[];
  readonly unmount: () => Promise<void>;
}

export interface Options {
  readonly language?: string;
  readonly save?: Surroundings["save"];
  /** Where the engine's work is done; on the page where nothing is said. */
  readonly desk?: DeskLine;
}

/** Draws the pane and waits until it has read the workbook. */
export async function renderPane(host: BytesHost, options: Options = {}): Promise<Rendered> {
  const copied: string[] = [];
  const saved: { bytes: Uint8Array; name: string }[] = [];
  const around: Surroundings = {
    host,
    desk: options.desk ?? new DeskOnPage(async () => new Desk()),
    save: options.save === undefined ? (bytes, name) => void saved.push({ bytes, name }) : options.save,
    file: () => host.file(),
    copy: async (text) => void copied.push(text),
    pause: () => Promise.resolve(),
  };
  const store = new Store();
  const work = new PaneWork(around, store);
  const messages = await messagesFor(options.language ?? "zh-CN");
  const unmount = await render(
    <PaneReach.Provider value={{ store, work, messages, around }}>
      <Pane />
    </PaneReach.Provider>,
  );
  await settle(store);
  // As the pane does once the score stands.
  await act(loadTheRest);
  return { store, work, copied, saved, unmount };
}

/** Draws anything inside Fluent's provider. */
export async function render(content: ReactNode): Promise<() => Promise<void>> {
  const element = document.createElement("div");
  document.body.replaceChildren(element);
  const root = createRoot(element);
  await act(async () => root.render(<FluentProvider theme={webLightTheme}>{content}</FluentProvider>));
  return () => act(async () => root.unmount());
}

/** Milliseconds for what the pane does on a busy machine. */
const PATIENCE = 60_000;

/** Waits until the pane is neither reading nor writing. */
export async function settle(store: Store): Promise<void> {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
    const { kind } = store.state().activity;
    if (kind !== "busy" && kind !== "writing") return;
  }
  throw new Error("The pane is still busy");
}

/** The element of a role whose name contains the words; the last one where several do. */
export function find(role: string, words: string): HTMLElement {
  const fitting = all(role).filter((element) => nameOf(element).includes(words));
  const found = fitting[fitting.length - 1];
  if (!found) throw new Error(`No ${role} “${words}” among: ${all(role).map(nameOf).join(" | ")}`);
  return found;
}

/** Every element of a role. */
export function all(role: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(SELECTORS[role] ?? `[role="${role}"]`)];
}

const SELECTORS: Readonly<Record<string, string>> = {
  button: 'button:not([role]), [role="button"]',
  textbox: "input:not([type=checkbox]), textarea",
  heading: "h1, h2, h3, h4",
  listitem: "li",
  list: "ul",
  progressbar: "progress",
};

function nameOf(element: HTMLElement): string {
  return element.getAttribute("aria-label") ?? element.textContent ?? "";
}

/** What is asked of the desk is answered in a later turn. */
const answered = () => new Promise<void>((resolve) => setTimeout(resolve));

/** A press, by mouse or by Enter on a button. */
export async function press(element: HTMLElement): Promise<void> {
  await act(async () => {
    element.focus();
    element.click();
    await answered();
  });
}

/** A key where the focus is. */
export async function key(name: string): Promise<void> {
  const target = document.activeElement ?? document.body;
  await act(async () => {
    target.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));
    await answered();
  });
}

/** Types a text into a field, in the place of what stands there. */
export async function type(field: HTMLElement, text: string): Promise<void> {
  await act(async () => {
    const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")!;
    set!.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
    await answered();
  });
}

/** What the pane says, white space made plain. */
export function shown(): string {
  return (document.body.textContent ?? "").replace(/\s+/g, " ");
}

/** What a screen reader is told by the live region. */
export function announced(): string {
  return document.querySelector('[role="status"][aria-live]')?.textContent ?? "";
}
