const MOST_SHOWN = 5;

/** The words of the grid. */
export const GRID = {
  empty: "Chưa có dòng nào.",
  sort: "Nhấn để sắp xếp theo cột này",
  search: "Tìm trong bảng (không cần dấu)",
  searchIn: "Tìm ở",
  allColumns: "Mọi cột",
  frozen: "Cố định đến",
  noneFrozen: "Không cố định",
  pasteTooLarge: "Vùng dán quá lớn (trên 200.000 ô) nên chưa dán gì; hãy dán từng phần.",
  headersSkipped: (rows: number) => `Đã bỏ qua ${rows} dòng tiêu đề.`,
  overflow: (texts: readonly string[]) =>
    `${texts.length} ô nằm ngoài bảng nên chưa dán: ${texts.slice(0, MOST_SHOWN).join("; ")}${texts.length > MOST_SHOWN ? "; …" : "."}`,
  closedCells: (count: number) => `${count} ô chỉ để xem nên giữ nguyên.`,
  refusals: (count: number) => `${count} ô chưa được nhận`,
} as const;
