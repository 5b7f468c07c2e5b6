import { EventEmitter } from "node:events";
import { strictly } from "../strictly.ts";

type ThemeSource = "system" | "light" | "dark";

/** `nativeTheme` of a light system. Tests may set `shouldUseHighContrastColors` and emit "updated": windows follow. */
class NativeTheme extends EventEmitter {
  shouldUseHighContrastColors = false;
  shouldUseInvertedColorScheme = false;
  prefersReducedTransparency = false;
  private source: ThemeSource = "system";

  get themeSource(): ThemeSource {
    return this.source;
  }
  set themeSource(source: ThemeSource) {
    this.source = source;
    this.emit("updated");
  }
  get shouldUseDarkColors(): boolean {
    return this.source === "dark";
  }
  get inForcedColorsMode(): boolean {
    return this.shouldUseHighContrastColors;
  }
}

export const nativeTheme = strictly("nativeTheme", new NativeTheme().setMaxListeners(0));

/** The media features pages shall see. */
export function themeFeatures(): readonly { readonly name: string; readonly value: string }[] {
  return [
    ...(nativeTheme.themeSource === "system" ? [] : [{ name: "prefers-color-scheme", value: nativeTheme.themeSource }]),
    ...(nativeTheme.inForcedColorsMode ? [{ name: "forced-colors", value: "active" }] : []),
  ];
}
