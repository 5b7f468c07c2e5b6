import { display } from "./screen.ts";

export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const FIRST_SIZE = { width: 800, height: 600 };

/** What fills the screen, when it is not as large as the user made it. */
type Fill = "none" | "maximized" | "full-screen";

/** Where a window stands: as the user left it, filling the screen, or put away. */
export class WindowPlacement {
  private normal: Bounds;
  private fill: Fill = "none";
  isMinimized = false;
  isVisible: boolean;

  constructor({ show = true, ...asked }: Partial<Bounds> & { readonly show?: boolean }) {
    const { width = FIRST_SIZE.width, height = FIRST_SIZE.height } = asked;
    const { workArea } = display;
    const centre = { x: workArea.x + Math.round((workArea.width - width) / 2), y: workArea.y + Math.round((workArea.height - height) / 2) };
    this.normal = { x: asked.x ?? centre.x, y: asked.y ?? centre.y, width, height };
    this.isVisible = show;
  }

  get bounds(): Bounds {
    if (this.fill === "none") return this.normal;
    return this.fill === "maximized" ? display.workArea : display.bounds;
  }
  get normalBounds(): Bounds {
    return this.normal;
  }
  get isMaximized(): boolean {
    return this.fill === "maximized";
  }
  get isFullScreen(): boolean {
    return this.fill === "full-screen";
  }
  setFill(fill: Fill): void {
    this.fill = fill;
  }
  /** Sets what is given; a window that filled the screen does so no more. */
  setBounds(bounds: Partial<Bounds>): void {
    this.normal = { ...this.bounds, ...bounds };
    this.fill = "none";
  }
}
