import { mkdir } from "node:fs/promises";
import path from "node:path";
import SqliteDatabase from "better-sqlite3";
import { answerOf } from "../content/consolidated-answer.ts";
import { makeQueries, makeRegister } from "../content/register.ts";
import type { PreparedDatabase } from "../database-subject.ts";

type Connection = SqliteDatabase.Database;
type Register = ReturnType<typeof makeRegister>;

/** One way to find documents by hand: how they are kept, and the ids found for words typed. */
export interface SearchByHand {
  readonly fill: (connection: Connection, register: Register) => void;
  readonly finder: (connection: Connection) => (text: string, limit: number) => readonly string[];
}

/** Times a way to search by hand, on a database of its own. */
export async function prepareByHand(size: number, folder: string, { fill, finder }: SearchByHand): Promise<PreparedDatabase> {
  await mkdir(folder, { recursive: true });
  const connection = new SqliteDatabase(path.join(folder, "search.sqlite"));
  connection.pragma("journal_mode = WAL");
  connection.pragma("synchronous = FULL");
  const register = makeRegister(size);
  return {
    place: folder,
    close: () => Promise.resolve(void connection.close()),
    stages: [
      {
        id: "index",
        work: async (stopwatch) => {
          await stopwatch.time(() => connection.transaction(() => fill(connection, register))());
          return "";
        },
      },
      {
        id: "search",
        work: async (stopwatch) => {
          const find = finder(connection);
          const answers: string[] = [];
          for (const text of makeQueries()) {
            await stopwatch.time(() => find(text, 50));
            answers.push(answerOf(find(text, size).map((id) => [id])));
          }
          return answers.join(" ");
        },
      },
    ],
  };
}

/** The words of a text. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What of a document is searched: what it is called by, its title, the rest. */
export function searchedOf({ number, symbol, title, issuer, note = "" }: Register[number]) {
  return { head: `${number}/${symbol}`, title, detail: `${issuer} ${note}` };
}
