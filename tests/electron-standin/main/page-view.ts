import { nativeTheme, themeFeatures } from "./native-theme.ts";
import type { PageTarget } from "./page-target.ts";

/** How a page is seen: as large as its window, zoomed, in the program's theme. */
export class PageView {
  zoom = 1;
  private readonly size: () => { readonly width: number; readonly height: number };
  private target: PageTarget | undefined;

  constructor(size: () => { readonly width: number; readonly height: number }) {
    this.size = size;
  }
  /** Shows a target so, and keeps it in the program's theme. */
  async show(target: PageTarget): Promise<void> {
    this.target = target;
    nativeTheme.on("updated", this.followTheme);
    await Promise.all([this.applySize(), this.applyTheme()]);
  }
  end(): void {
    nativeTheme.off("updated", this.followTheme);
    this.target = undefined;
  }
  /** Zoom makes the page's own pixels larger, so that it has fewer of them. */
  async applySize(): Promise<void> {
    const { width, height } = this.size();
    const { zoom } = this;
    const metrics = {
      width: Math.round(width / zoom),
      height: Math.round(height / zoom),
      deviceScaleFactor: zoom === 1 ? 0 : zoom,
      mobile: false,
    };
    await this.tell("Emulation.setDeviceMetricsOverride", metrics);
  }
  private followTheme = (): void => {
    void this.applyTheme();
  };
  private async applyTheme(): Promise<void> {
    await this.tell("Emulation.setEmulatedMedia", { features: themeFeatures() });
  }
  private async tell(method: string, parameters: object): Promise<void> {
    // A page that goes meanwhile need not be told.
    await this.target?.command(method, parameters).catch(() => undefined);
  }
}
