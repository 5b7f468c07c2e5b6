import { CatalogueScreen } from "#renderer/screens/catalogue/catalogue-screen.tsx";
import { DraftsScreen } from "#renderer/screens/drafts/drafts-screen.tsx";
import { HelpScreen } from "#renderer/screens/help/help-screen.tsx";
import { HomeScreen } from "#renderer/screens/home/home-screen.tsx";
import { PlansScreen } from "#renderer/screens/plans/plans-screen.tsx";
import { RegisterScreen } from "#renderer/screens/register/register-screen.tsx";
import { ResultsScreen } from "#renderer/screens/results/results-screen.tsx";
import { SettingsScreen } from "#renderer/screens/settings/settings-screen.tsx";
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
    case "register":
      return <RegisterScreen />;
    case "catalogue":
      return <CatalogueScreen />;
    case "settings":
      return <SettingsScreen />;
    case "help":
      return <HelpScreen />;
    default:
      return <HomeScreen />;
  }
}
