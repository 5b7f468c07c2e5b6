/**
 * One numbered step of the schema. The statements keep to what SQLite and PostgreSQL both understand: columns of `text` and `integer`,
 * checks, references, plain and unique indexes. What differs (`strict`) is added by the runner.
 */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly statements: readonly string[];
  /**
   * What is done for the rows a database already holds, after the statements. Databases of earlier versions are SQLite's, so that these may
   * look into JSON as SQLite does; an engine that begins with this schema has nothing to carry over.
   */
  readonly carriedOver?: readonly string[];
}
