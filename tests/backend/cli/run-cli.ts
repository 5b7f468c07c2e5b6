import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../../../electron/backend/cli/main.ts", import.meta.url));

export interface CliRun {
  readonly code: number | null;
  /** Lines of the output and of the error stream, without the last line break. */
  readonly out: readonly string[];
  readonly errors: readonly string[];
}

export interface CliSetting {
  /** Where the user stands. */
  readonly cwd: string;
  readonly uid?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the real command line as a process of its own. */
export function runCli(words: readonly string[], setting: CliSetting): Promise<CliRun> {
  const child = spawn(process.execPath, [MAIN, ...words], {
    cwd: setting.cwd,
    env: { PATH: process.env.PATH ?? "", ...setting.env },
    ...(setting.uid === undefined ? {} : { uid: setting.uid }),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const out = collectText(child.stdout);
  const errors = collectText(child.stderr);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, out: linesOf(out), errors: linesOf(errors) }));
  });
}

/** A new empty folder whose path no test shares. */
export function createFolder(): string {
  return mkdtempSync(join(tmpdir(), "dong-lenh-"));
}

/** The text of a small complete State report; `changes` replace pieces of it. */
export function sampleText(changes: readonly (readonly [from: string, to: string])[] = []): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The sample does not hold ${from}`);
    return text.replace(from, to);
  }, SAMPLE);
}

/** Writes the sample into `folder` and gives its name. */
export function addSample(folder: string, changes: readonly (readonly [from: string, to: string])[] = []): string {
  writeFileSync(join(folder, "bao-cao.md"), sampleText(changes));
  return "bao-cao.md";
}

const SAMPLE = `---
standard: state-2020
kind: BC
superior: ỦY BAN NHÂN DÂN TỈNH TIỀN GIANG
issuer: SỞ THÔNG TIN VÀ TRUYỀN THÔNG
issuerName: Sở Thông tin và Truyền thông
number: 12
symbol: BC-STTTT
place: Tiền Giang
date: 2023-03-31
title: Kết quả chuyển đổi số quý I năm 2023
signature: { position: [GIÁM ĐỐC], name: Nguyễn Văn An }
recipients: [ UBND tỉnh, "Lưu: VT" ]
---

Sở báo cáo kết quả theo :ref[chi-tieu] như sau:

## KẾT QUẢ

- Tỷ lệ hồ sơ trực tuyến đạt 80,5%.

:::appendix{#chi-tieu title="KẾT QUẢ CÁC CHỈ TIÊU"}

\`\`\`table
columns:
  - { label: TT, holds: index, width: 8 }
  - { label: Chỉ tiêu, width: 60 }
  - { label: Kinh phí, holds: number, decimals: 0, sum: true, width: 20 }
rows:
  - [ Hồ sơ trực tuyến, "7.600" ]
  - [ Thanh toán trực tuyến, "2.400" ]
  - { total: Tổng cộng }
\`\`\`

:::
`;

function collectText(stream: NodeJS.ReadableStream): { text: string } {
  const collected = { text: "" };
  stream.setEncoding("utf8");
  stream.on("data", (chunk: string) => {
    collected.text += chunk;
  });
  return collected;
}

function linesOf({ text }: { readonly text: string }): readonly string[] {
  return text === "" ? [] : text.replace(/\n$/, "").split("\n");
}
