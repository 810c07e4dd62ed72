import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, type ReactElement } from "react";
import type { Messages } from "../text/messages";
import { WarningIcon } from "./icons";

const useStyles = makeStyles({
  box: { padding: "32px 20px", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase400 },
  heading: { margin: "8px 0", fontSize: tokens.fontSizeBase400 },
});

/** What is shown where the pane cannot work: an Excel that lacks the functions it needs, or no Excel at all. */
export function Unsupported({ messages }: { readonly messages: Messages }): ReactElement {
  const styles = useStyles();
  useEffect(() => {
    document.title = messages.title;
    document.documentElement.lang = messages.language;
  }, [messages]);
  return (
    <main className={styles.box}>
      <WarningIcon />
      <h1 className={styles.heading}>{messages.empty.unsupportedHeading}</h1>
      <p>{messages.empty.unsupported}</p>
    </main>
  );
}
