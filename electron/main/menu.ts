import { BrowserWindow, Menu, type MenuItemConstructorOptions } from "electron";
import { CHANNELS, type MenuCommand } from "#contract/desktop.ts";
import { present } from "#core/present.ts";

function command(label: string, name: MenuCommand, accelerator?: string): MenuItemConstructorOptions {
  return {
    id: name,
    label,
    ...present({ accelerator }),
    click: () => BrowserWindow.getFocusedWindow()?.webContents.send(CHANNELS.menu, name),
  };
}

const SEPARATOR: MenuItemConstructorOptions = { type: "separator" };

/** The menu of the window. What acts on data or text is sent to the window, which knows what is meant. */
export function setMenu(): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      {
        label: "&Tệp",
        submenu: [
          command("Soạn văn bản mới…", "new-draft", "CmdOrCtrl+N"),
          command("Lưu phiên bản", "save", "CmdOrCtrl+S"),
          command("Xuất DOCX và XLSX…", "export", "CmdOrCtrl+E"),
          SEPARATOR,
          { role: "quit", label: "Thoát" },
        ],
      },
      {
        label: "&Sửa",
        submenu: [
          command("Hoàn tác", "undo"),
          command("Làm lại", "redo"),
          SEPARATOR,
          { role: "cut", label: "Cắt" },
          { role: "copy", label: "Sao chép" },
          { role: "paste", label: "Dán" },
          { role: "selectAll", label: "Chọn tất cả" },
          SEPARATOR,
          command("Tìm và thay thế…", "find", "CmdOrCtrl+F"),
        ],
      },
      {
        label: "&Hiển thị",
        submenu: [
          { role: "zoomIn", label: "Phóng to" },
          { role: "zoomOut", label: "Thu nhỏ" },
          { role: "resetZoom", label: "Cỡ gốc" },
          SEPARATOR,
          { role: "togglefullscreen", label: "Toàn màn hình" },
        ],
      },
      { label: "T&rợ giúp", submenu: [command("Hướng dẫn sử dụng", "help", "F1"), command("Cài đặt", "settings", "CmdOrCtrl+,")] },
    ]),
  );
}
