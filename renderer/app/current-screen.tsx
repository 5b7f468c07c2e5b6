import { DraftsScreen } from "#renderer/screens/drafts/drafts-screen.tsx";
import { HomeScreen } from "#renderer/screens/home/home-screen.tsx";
import { PlansScreen } from "#renderer/screens/plans/plans-screen.tsx";
import { ResultsScreen } from "#renderer/screens/results/results-screen.tsx";
import { usePlace } from "./place.ts";

/** The screen of the place where the user is. */
export function CurrentScreen() {
  const { screen } = usePlace();
  switch (screen) {
    case "drafts":
      return <DraftsScreen />;
    case "plans":
      return <PlansScreen />;
    case "results":
      return <ResultsScreen />;
    default:
      return <HomeScreen />;
  }
}
