import { HomeScreen } from "#renderer/screens/home/home-screen.tsx";
import { usePlace } from "./place.ts";

/** The screen of the place where the user is. */
export function CurrentScreen() {
  const place = usePlace();
  switch (place.screen) {
    default:
      return <HomeScreen />;
  }
}
