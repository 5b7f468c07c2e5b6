/**
 * One numbered step of the schema. The statements keep to what SQLite and PostgreSQL both understand: columns of `text` and `integer`,
 * checks, references, plain and unique indexes. What differs (`strict`) is added by the runner.
 */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly statements: readonly string[];
}
