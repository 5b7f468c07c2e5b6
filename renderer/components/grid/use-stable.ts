import { useLayoutEffect, useMemo, useRef } from "react";

type Actions = Readonly<Record<string, (...given: never[]) => void>>;

/** Functions that stay the same from picture to picture and do what the latest ones do, so that rows that say the same are not drawn again. */
export function useStable<Given extends Actions>(actions: Given): Given {
  const latest = useRef(actions);
  useLayoutEffect(() => {
    latest.current = actions;
  });
  return useMemo(() => {
    const names = Object.keys(latest.current);
    return Object.fromEntries(names.map((name) => [name, (...given: never[]) => latest.current[name]?.(...given)])) as Given;
  }, []);
}
