import { measure, OUR_CHOICE, style } from "./notation.ts";
import type { TableRules, TextStyle } from "./standard.ts";

/** No standard says how notes are set; Hướng dẫn 05-HD/VPTW prints its own at 10 points. */
export const FOOTNOTES: TextStyle = style(10, OUR_CHOICE, { align: "justify" });

/** No standard says how tables are set inside. */
export const TABLES: TableRules = {
  textPt: measure(12, OUR_CHOICE),
  densePt: measure(11, OUR_CHOICE),
  denseFromColumns: 9,
  cellSidesMm: measure(1.2, OUR_CHOICE),
  cellTopBottomPt: measure(2, OUR_CHOICE),
  clause: OUR_CHOICE,
};
