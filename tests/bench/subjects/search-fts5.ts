import type { PrepareDatabase } from "../database-subject.ts";
import { prepareByHand, searchedOf, wordsOf } from "./search-by-hand.ts";

/** FTS5 as it comes, told to leave marks aside. It holds đ for a letter of its own. */
export const prepare: PrepareDatabase = (size, folder) =>
  prepareByHand(size, folder, {
    fill: (connection, register) => {
      connection.exec(
        "create virtual table words using fts5 (id unindexed, head, title, detail, tokenize = 'unicode61 remove_diacritics 2')",
      );
      const insert = connection.prepare("insert into words (id, head, title, detail) values (?, ?, ?, ?)");
      for (const document of register) {
        const { head, title, detail } = searchedOf(document);
        insert.run(document.id, head, title, detail);
      }
    },
    finder: (connection) => {
      const find = connection
        .prepare<[string, number], string>("select id from words where words match ? order by bm25(words, 0, 10.0, 5.0, 1.0) limit ?")
        .pluck();
      return (text, limit) =>
        find.all(
          `${wordsOf(text)
            .map((word) => `"${word}"`)
            .join(" ")}*`,
          limit,
        );
    },
  });
