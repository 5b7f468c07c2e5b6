import { EventEmitter } from "node:events";
import { strictly } from "../strictly.ts";
import { app } from "./app.ts";
import { BrowserWindow } from "./browser-window.ts";
import { record } from "./recorded.ts";
import type { WebContents } from "./web-contents.ts";

type Window = InstanceType<typeof BrowserWindow>;

export interface ItemOptions {
  readonly id?: string;
  readonly label?: string;
  readonly role?: string;
  readonly type?: string;
  readonly accelerator?: string;
  readonly enabled?: boolean;
  readonly visible?: boolean;
  readonly checked?: boolean;
  readonly submenu?: readonly ItemOptions[] | ApplicationMenu;
  readonly click?: (item: Item, window: Window | undefined, event: object) => void;
}

type EditCommand = "undo" | "redo" | "cut" | "copy" | "paste" | "delete" | "selectAll" | "reload" | "toggleDevTools";

const onPage = (command: EditCommand) => (window: Window) => window.webContents[command]();
const zoom = (change: (level: number) => number) => (window: Window) =>
  window.webContents.setZoomLevel(change(window.webContents.getZoomLevel()));

/** What items do by their role (names in lower case, as Electron compares them). */
const ROLES: Readonly<Record<string, (window: Window) => void>> = {
  ...{ undo: onPage("undo"), redo: onPage("redo"), cut: onPage("cut"), copy: onPage("copy"), paste: onPage("paste") },
  ...{ delete: onPage("delete"), selectall: onPage("selectAll") },
  ...{ reload: onPage("reload"), forcereload: onPage("reload"), toggledevtools: onPage("toggleDevTools") },
  resetzoom: zoom(() => 0),
  zoomin: zoom((level) => level + 0.5),
  zoomout: zoom((level) => level - 0.5),
  togglefullscreen: (window) => window.setFullScreen(!window.isFullScreen()),
  close: (window) => window.close(),
  minimize: (window) => window.minimize(),
};

/** An item of a menu. `click()` does what a click by the user would do. */
class Item {
  readonly id: string | undefined;
  readonly role: string | undefined;
  readonly accelerator: string | undefined;
  readonly type: string;
  readonly submenu: ApplicationMenu | undefined;
  label: string;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  private readonly onClick: ItemOptions["click"];

  constructor({ id, role, accelerator, type, submenu, label, enabled = true, visible = true, checked = false, click }: ItemOptions) {
    this.id = id;
    this.role = role;
    this.accelerator = accelerator;
    this.submenu = submenu === undefined || submenu instanceof ApplicationMenu ? submenu : ApplicationMenu.buildFromTemplate(submenu);
    this.type = type ?? (submenu === undefined ? "normal" : "submenu");
    this.label = label ?? role ?? "";
    this.enabled = enabled;
    this.visible = visible;
    this.checked = checked;
    this.onClick = click;
  }
  click(event: object = {}, window: Window | undefined = BrowserWindow.getFocusedWindow() ?? undefined, _contents?: WebContents): void {
    if (!this.enabled) return;
    if (this.type === "checkbox") this.checked = !this.checked;
    if (this.type === "radio") this.checked = true;
    if (this.role?.toLowerCase() === "quit") app.quit();
    else if (this.role !== undefined && window !== undefined) ROLES[this.role.toLowerCase()]?.(window);
    this.onClick?.(this, window, event);
  }
}

class ApplicationMenu extends EventEmitter {
  readonly items: Item[] = [];

  static buildFromTemplate(template: readonly (ItemOptions | Item)[]): ApplicationMenu {
    const menu = strictly("Menu", new ApplicationMenu());
    for (const options of template) menu.append(options instanceof Item ? options : strictly("MenuItem", new Item(options)));
    return menu;
  }
  static setApplicationMenu(menu: ApplicationMenu | null): void {
    current.menu = menu;
  }
  static getApplicationMenu(): ApplicationMenu | null {
    return current.menu;
  }
  append(item: Item): void {
    this.items.push(item);
  }
  insert(at: number, item: Item): void {
    this.items.splice(at, 0, item);
  }
  /** Shown to nobody: the test clicks the item it means. */
  popup(): void {
    record("popup", this);
    this.emit("menu-will-show");
  }
  closePopup(): void {}
  getMenuItemById(id: string): Item | null {
    return this.allItems().find((item) => item.id === id) ?? null;
  }
  /** Its items and those of its submenus. */
  allItems(): readonly Item[] {
    return this.items.flatMap((item) => [item, ...(item.submenu?.allItems() ?? [])]);
  }
}

const current: { menu: ApplicationMenu | null } = { menu: null };

export const Menu = strictly("Menu", ApplicationMenu);
export const MenuItem = Item;
