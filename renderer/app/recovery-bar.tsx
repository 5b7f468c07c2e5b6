import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useState } from "react";
import { FRAME } from "#renderer/text/frame.ts";
import { goTo } from "./place.ts";

/** Says, until it is read, that the database was damaged or lost, which backup opened in its place and what must be entered again. */
export function RecoveryBar({ recovery }: { readonly recovery: string }) {
  const [isRead, setIsRead] = useState(false);
  if (isRead) return null;
  return (
    // It keeps its height: the screen below it scrolls.
    <MessageBar intent="error" layout="multiline" style={{ flexShrink: 0 }}>
      <MessageBarBody>
        <MessageBarTitle>{FRAME.recovered}</MessageBarTitle>
        {recovery}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => goTo({ screen: "settings" })}>{FRAME.showBackups}</Button>
        <Button onClick={() => setIsRead(true)}>{FRAME.recoveryRead}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
