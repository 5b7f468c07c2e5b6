import { readFileSync, rmSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Command, EXIT } from "#backend/cli/command.ts";
import { runCommandLine } from "#backend/cli/run-command-line.ts";
import { success } from "#core/result.ts";

const broken: Command = {
  name: "hong",
  about: "Luôn hỏng.",
  operands: [],
  options: [],
  run: async () => Promise.reject(new Error("bí mật bên trong")),
};

const greeting: Command = {
  ...broken,
  name: "chao",
  about: "Chào một câu.",
  run: (_args, streams) => {
    streams.out("Xin chào");
    return Promise.resolve(success(EXIT.done));
  },
};

async function run(words: readonly string[], isDebugging = false) {
  const out: string[] = [];
  const errors: string[] = [];
  const streams = { out: (line: string) => void out.push(line), error: (line: string) => void errors.push(line) };
  const code = await runCommandLine(words, { commands: [broken, greeting], streams, isDebugging });
  return { code, out, errors };
}

describe("a bug in a command", () => {
  it("shows as one line with an id, without trace and without its message", async () => {
    const { code, out, errors } = await run(["hong"]);
    expect({ code, out, lines: errors.length }).toEqual({ code: 1, out: [], lines: 1 });
    expect(errors[0]).toMatch(/^Lỗi không mong đợi \(mã [0-9a-f]{8}\); .*THE_THUC_DEBUG/);
    expect(errors[0]).not.toContain("bí mật");
  });

  it("writes its trace to a log when asked to", async () => {
    const { errors } = await run(["hong"], true);
    const log = /“(.+\.log)”/.exec(errors[0] ?? "")?.[1] ?? "";
    expect(readFileSync(log, "utf8")).toMatch(/bí mật bên trong[\s\S]+run-command-line\.test\.ts/);
    rmSync(log);
  });
});

describe("a command line", () => {
  it("runs the command it names", async () => {
    expect(await run(["chao"])).toEqual({ code: 0, out: ["Xin chào"], errors: [] });
  });

  it.each([[["help"]], [["--help"]], [["-h"]], [["help", "help"]]])("shows every command on %j", async (words) => {
    const { code, out, errors } = await run(words);
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    expect(out.join("\n")).toMatch(/hong[\s\S]+Luôn hỏng\.[\s\S]+chao[\s\S]+Chào một câu\./);
  });

  it.each([[["help", "chao"]], [["chao", "--help"]], [["chao", "-h", "--bogus"]]])("shows one command on %j", async (words) => {
    const { code, out } = await run(words);
    expect(code).toBe(0);
    expect(out.join("\n")).toContain("Chào một câu.");
    expect(out.join("\n")).not.toContain("Luôn hỏng.");
  });

  it.each([[[]], [["bogus"]], [["help", "bogus"]], [["chao", "--bogus"]], [["chao", "thua"]]])(
    "answers wrong usage %j with the mistake and the usage",
    async (words) => {
      const { code, out, errors } = await run(words);
      expect({ code, out }).toEqual({ code: 2, out: [] });
      expect(errors[1]).toMatch(/^Cách dùng: npm run -s the-thuc -- /);
    },
  );

  it("keeps a name with line breaks and terminal codes on one line", async () => {
    const { errors } = await run(["a\n\u001B[31mb"]);
    expect(errors[0]).toBe("Không có lệnh “a [31mb”; các lệnh có là: hong, chao, help.");
  });
});
