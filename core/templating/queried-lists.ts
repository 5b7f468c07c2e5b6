import { withQuery } from "./list-query.ts";
import { listsOfPlan, QUERIED_LISTS, type QueriedList } from "./query.ts";

/** The list under a name (`tasks`, `previous.tasks`) of data, prepared or not; empty where the data has none. */
export function listUnder(data: object, name: QueriedList): readonly unknown[] {
  const found = name.split(".").reduce<unknown>((value, key) => fieldOf(value, key), data);
  return Array.isArray(found) ? found : [];
}

/** Lets every list of prepared data know which query it is, so that what is counted, named or added up stays bound to it. */
export function rememberLists<Data extends object>(prepared: Data): Data {
  const others = Object.keys("plans" in prepared && typeof prepared.plans === "object" && prepared.plans !== null ? prepared.plans : {});
  for (const list of [...QUERIED_LISTS, ...others.flatMap(listsOfPlan)]) withQuery(listUnder(prepared, list), { list, steps: [] });
  return prepared;
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined;
}
