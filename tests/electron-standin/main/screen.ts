import { EventEmitter } from "node:events";
import { strictly } from "../strictly.ts";

const TASK_BAR_HEIGHT = 40;
const bounds = { x: 0, y: 0, width: 1920, height: 1080 };
const workArea = { ...bounds, height: bounds.height - TASK_BAR_HEIGHT };

/** The one display the stand-in imagines; windows are as large as they like, shown or not. */
export const display = {
  id: 1,
  label: "electron stand-in",
  bounds,
  size: { width: bounds.width, height: bounds.height },
  workArea,
  workAreaSize: { width: workArea.width, height: workArea.height },
  scaleFactor: 1,
  rotation: 0,
};

class Screen extends EventEmitter {
  getPrimaryDisplay(): typeof display {
    return display;
  }
  getAllDisplays(): (typeof display)[] {
    return [display];
  }
  getDisplayMatching(): typeof display {
    return display;
  }
  getDisplayNearestPoint(): typeof display {
    return display;
  }
  getCursorScreenPoint(): { x: number; y: number } {
    return { x: 0, y: 0 };
  }
}

export const screen = strictly("screen", new Screen());
