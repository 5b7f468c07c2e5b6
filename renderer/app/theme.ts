import { type Theme, teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

const FONT = "'Segoe UI', 'Noto Sans', sans-serif";

/** Light, dark or high contrast, as the desktop is set. */
export function useTheme(): Theme {
  const isForced = useMedia("(forced-colors: active)");
  const isDark = useMedia("(prefers-color-scheme: dark)");
  if (isForced) return HIGH_CONTRAST;
  return isDark ? DARK : LIGHT;
}

const LIGHT: Theme = { ...webLightTheme, fontFamilyBase: FONT };
const DARK: Theme = { ...webDarkTheme, fontFamilyBase: FONT };
const HIGH_CONTRAST: Theme = { ...teamsHighContrastTheme, fontFamilyBase: FONT };

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    () => window.matchMedia(query).matches,
  );
}
