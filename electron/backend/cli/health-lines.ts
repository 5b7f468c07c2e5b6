import { describeDatabaseFailure } from "../database/database-failure.ts";
import type { DataHealth } from "../services/data-folder/verify-data.ts";
import { onOneLine } from "./messages.ts";

/** What is sound in a data folder and what is not, one line for each file or fault. */
export function healthLines({ databasePath, faults, soundBackups, brokenBackups }: DataHealth) {
  return {
    sound: [
      ...(faults.length === 0 ? [`${databasePath}: không có lỗi`] : []),
      ...soundBackups.map((file) => onOneLine(`${file}: bản sao lưu dùng được`)),
    ],
    broken: [
      ...faults.map((fault) => onOneLine(`${databasePath}: ${fault}; hãy khôi phục từ một bản sao lưu bằng lệnh restore.`)),
      ...brokenBackups.map(describeDatabaseFailure),
    ],
  };
}
