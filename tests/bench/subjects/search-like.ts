import { foldTones } from "#core/vietnamese/index.ts";
import type { PrepareDatabase } from "../database-subject.ts";
import { prepareByHand, searchedOf, wordsOf } from "./search-by-hand.ts";

/** A column of folded words looked through with LIKE, as programs do that have no full-text index. */
export const prepare: PrepareDatabase = (size, folder) =>
  prepareByHand(size, folder, {
    fill: (connection, register) => {
      connection.exec("create table documents (id text primary key, title text, folded text)");
      const insert = connection.prepare("insert into documents (id, title, folded) values (?, ?, ?)");
      for (const document of register) {
        const { head, title, detail } = searchedOf(document);
        insert.run(document.id, title, ` ${wordsOf(foldTones(`${head} ${title} ${detail}`)).join(" ")} `);
      }
    },
    finder: (connection) => (text, limit) => {
      const words = wordsOf(foldTones(text));
      const patterns = words.map((word, index) => (index === words.length - 1 ? `% ${word}%` : `% ${word} %`));
      const where = patterns.map(() => "folded like ?").join(" and ");
      return connection
        .prepare<(string | number)[], string>(`select id from documents where ${where} order by title limit ?`)
        .pluck()
        .all(...patterns, limit);
    },
  });
