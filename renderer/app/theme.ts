import { type Theme, teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useMedia } from "#renderer/components/use-media.ts";

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
