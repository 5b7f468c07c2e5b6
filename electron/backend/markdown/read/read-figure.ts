import type { Decimal } from "#core/decimal.ts";
import type { TokenValue } from "#core/templating/index.ts";
import { formatNumber, parseNumber } from "#core/vietnamese/index.ts";
import { writeFigure } from "../write/write-figure.ts";
import type { Mistakes } from "./mistakes.ts";

/** A figure as written, with the line it stands on and the digits its column prints after the decimal mark, where that is fixed. */
export interface WrittenFigure {
  readonly text: string;
  readonly line: number;
  readonly decimals?: number | undefined;
  /** What fills it in, in a template. */
  readonly token?: TokenValue;
}

/** Reads a Vietnamese figure (`38.060`, `12,5`). Notes what is no figure, what is written the foreign way, and what can be read in two ways. */
export function readFigure(figure: WrittenFigure, mistakes: Mistakes): Decimal | undefined {
  if (figure.token?.kind === "figure" && figure.token.value !== undefined) return figure.token.value;
  const written = figure.text.trim();
  const reading = parseNumber(written, figure.decimals === undefined ? {} : { decimals: figure.decimals });
  if (reading.kind === "number" && reading.style === "vietnamese") return reading.value;
  if (reading.kind === "number") {
    mistakes.add(figure.line, `Số “${written}” viết theo lối nước ngoài.`, `Viết phần lẻ sau dấu phẩy: ${formatNumber(reading.value)}.`);
  } else if (reading.kind === "notNumber") {
    mistakes.add(figure.line, `“${written}” không phải là số.`, "Viết số như 38.060 hoặc 12,5; ô số cần ghi chữ thì viết { text: … }.");
  } else if (written.includes(".") && figure.decimals !== undefined && figure.decimals < THOUSANDS) {
    return reading.asThousands;
  } else {
    const [thousands, fraction] = [writeFigure(reading.asThousands), writeFigure(reading.asDecimal)];
    mistakes.add(
      figure.line,
      `Số “${written}” đọc được hai cách: ${thousands} hoặc ${fraction}.`,
      `Viết ${thousands} hoặc ${fraction}; trong bảng thì ghi decimals: cho cột (0 nếu dấu chấm ngăn hàng nghìn).`,
    );
  }
  return undefined;
}

/** A mark with this many digits after it may part thousands. */
const THOUSANDS = 3;
