import {
  createDOMRenderer,
  FluentProvider,
  makeStaticStyles,
  RendererProvider,
  type Theme,
} from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { Surroundings } from "./pane-host";
import { Store } from "./state/store";
import type { Messages } from "./text/messages";
import { PaneReach } from "./view/context";
import { Pane } from "./view/Pane";
import { Unsupported } from "./view/Unsupported";
import { PaneWork } from "./work/pane-work";

export interface MountOptions {
  readonly messages: Messages;
  readonly theme: Theme;
  /** Carried by every style element, for the Content-Security-Policy. */
  readonly nonce: string;
}

/** Puts the pane into an element. The result takes it away again. */
export function mountPane(element: HTMLElement, around: Surroundings, options: MountOptions): () => void {
  const store = new Store();
  const reach = { store, work: new PaneWork(around, store), messages: options.messages, around };
  return render(
    element,
    options,
    <PaneReach.Provider value={reach}>
      <Pane />
    </PaneReach.Provider>,
  );
}

/** Says in the pane's place that this Excel can't run it. */
export function mountNotice(element: HTMLElement, options: MountOptions): () => void {
  return render(element, options, <Unsupported messages={options.messages} />);
}

const useStaticStyles = makeStaticStyles({ body: { margin: 0 } });

function Page({ children }: { readonly children: ReactNode }): ReactElement {
  useStaticStyles();
  return <>{children}</>;
}

function render(element: HTMLElement, { theme, nonce }: MountOptions, content: ReactNode): () => void {
  const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce } });
  const root = createRoot(element);
  root.render(
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={theme}>
        <Page>{content}</Page>
      </FluentProvider>
    </RendererProvider>,
  );
  return () => root.unmount();
}
