import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { FRAME } from "#renderer/text/frame.ts";

/** Says that what is open is practice data. */
export function PracticeBar() {
  return (
    <MessageBar intent="warning" layout="singleline">
      <MessageBarBody>
        <MessageBarTitle>{FRAME.practice}</MessageBarTitle>
        {FRAME.practiceHint}
      </MessageBarBody>
    </MessageBar>
  );
}
