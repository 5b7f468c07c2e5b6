import { usePlace } from "#renderer/app/place.ts";
import { PlanListScreen } from "./plan-list-screen.tsx";
import { PlanScreen } from "./plan-screen.tsx";

/** The plans, or the lists of the one that is open. */
export function PlansScreen() {
  const { subject, part } = usePlace();
  if (subject === undefined) return <PlanListScreen />;
  const sheet = part === "tasks" || part === "projects" ? part : "indicators";
  return <PlanScreen key={subject} planId={subject} sheet={sheet} />;
}
