/**
 * Loaded before the program (`--import`, in its threads as well): its clock begins at this moment, so that the pictures show the same days whenever
 * they are taken. A quarterly report is due the next day.
 */
const BEGINNING = Date.parse("2023-12-18T08:30:00+07:00");

const RealDate = Date;
const shift = BEGINNING - RealDate.now();

globalThis.Date = new Proxy(RealDate, {
  construct: (target, given: readonly unknown[]) => Reflect.construct(target, given.length === 0 ? [target.now() + shift] : given),
  get: (target, name) => (name === "now" ? () => target.now() + shift : Reflect.get(target, name)),
});
