import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { BottomSheet } from "./BottomSheet";
import { useMessages } from "./context";
import { LEADS_ON } from "./focus";

/** 关于: what the product does and does not do with the workbook. */
export function About({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { about, actions } = useMessages();
  const button = (
    <Button {...LEADS_ON} onClick={onClose}>
      {actions.dismiss}
    </Button>
  );
  return (
    <BottomSheet heading={about.heading} onClose={onClose} buttons={button}>
      {about.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </BottomSheet>
  );
}
