import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { BottomSheet, SheetButtons } from "./BottomSheet";
import { useMessages } from "./context";

/** 关于: what the product does and does not do with the workbook. */
export function About({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { about, actions } = useMessages();
  return (
    <BottomSheet heading={about.heading} onClose={onClose}>
      {about.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <SheetButtons>
        <Button onClick={onClose}>{actions.dismiss}</Button>
      </SheetButtons>
    </BottomSheet>
  );
}
