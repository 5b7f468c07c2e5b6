/** Thrown by a filter for a mistake of the template or its data; `fillTemplate` catches it and tells it with its line. */
export class TemplateMistake extends Error {
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.name = "TemplateMistake";
    this.remedy = remedy;
  }
}
