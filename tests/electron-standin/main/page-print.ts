import type { PageTarget } from "./page-target.ts";

/** What `webContents.printToPDF` takes, as far as Chromium's protocol takes it too. Lengths in inches. */
export interface PdfOptions {
  readonly landscape?: boolean;
  readonly printBackground?: boolean;
  readonly displayHeaderFooter?: boolean;
  readonly headerTemplate?: string;
  readonly footerTemplate?: string;
  readonly preferCSSPageSize?: boolean;
  readonly scale?: number;
  readonly pageRanges?: string;
  readonly pageSize?: string | { readonly width: number; readonly height: number };
  readonly margins?: { readonly top?: number; readonly bottom?: number; readonly left?: number; readonly right?: number };
}

const LETTER = { width: 8.5, height: 11 };
const PAPER: Readonly<Record<string, { readonly width: number; readonly height: number }>> = {
  A3: { width: 11.7, height: 16.54 },
  A4: { width: 8.27, height: 11.7 },
  A5: { width: 5.83, height: 8.27 },
  Letter: LETTER,
};

/** The page as a PDF. */
export async function printToPdf(target: PageTarget, { pageSize = "Letter", margins = {}, ...same }: PdfOptions): Promise<Buffer> {
  const { width, height } = typeof pageSize === "string" ? (PAPER[pageSize] ?? LETTER) : pageSize;
  const { data } = await target.command<{ data: string }>("Page.printToPDF", {
    ...same,
    paperWidth: width,
    paperHeight: height,
    marginTop: margins.top,
    marginBottom: margins.bottom,
    marginLeft: margins.left,
    marginRight: margins.right,
  });
  return Buffer.from(data, "base64");
}
