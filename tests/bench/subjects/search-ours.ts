import { mkdir } from "node:fs/promises";
import { changeSet } from "#backend/database/change-set.ts";
import { closeDatabase } from "#backend/database/open-database.ts";
import { read } from "#backend/database/read.ts";
import { documentRepository } from "#backend/database/repositories/document-repository.ts";
import { search } from "#backend/database/search.ts";
import { success } from "#core/result.ts";
import { answerOf } from "../content/consolidated-answer.ts";
import { openOffice, successOf } from "../content/office-database.ts";
import { makeQueries, makeRegister } from "../content/register.ts";
import type { PrepareDatabase } from "../database-subject.ts";

/** The register through a change set, which keeps the index; found by `search`, the best fifty first. */
export const prepare: PrepareDatabase = async (size, folder) => {
  await mkdir(folder, { recursive: true });
  const database = await openOffice(folder);
  const register = makeRegister(size);
  const find = async (text: string, limit: number) =>
    successOf(await read(database, (queries) => search(queries, { text, areas: ["documents"], limit })));
  return {
    place: folder,
    close: () => closeDatabase(database),
    stages: [
      {
        id: "index",
        work: async (stopwatch) => {
          await stopwatch.time(() =>
            changeSet(database, { reason: "Nhập sổ văn bản" }, async (changes) =>
              success(await documentRepository.insertAll(changes, register)),
            ),
          );
          return "";
        },
      },
      {
        id: "search",
        work: async (stopwatch) => {
          const answers: string[] = [];
          for (const text of makeQueries()) {
            await stopwatch.time(() => find(text, 50));
            answers.push(answerOf((await find(text, size)).map(({ rowId }) => [rowId])));
          }
          return answers.join(" ");
        },
      },
    ],
  };
};
