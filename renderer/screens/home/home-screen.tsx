import { Title2 } from "@fluentui/react-components";
import { FRAME } from "#renderer/text/frame.ts";

/** What is due, how the indicators stand, and drafts to go on with. */
export function HomeScreen() {
  return <Title2 as="h1">{FRAME.screens.home}</Title2>;
}
