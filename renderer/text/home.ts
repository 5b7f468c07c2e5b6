/** The words of the first screen. */
export const HOME = {
  title: "Trang chủ",
  today: (day: string) => `Hôm nay: ${day}`,
  due: "Báo cáo đến hạn",
  noDue: "Không có báo cáo nào đến hạn trong 45 ngày tới.",
  dueLine: (period: string, deadline: string) => `Báo cáo ${period}, hạn ${deadline}`,
  cutoff: (day: string) => `Chốt số liệu ngày ${day}`,
  left: (days: number) => (days === 0 ? "Hạn hôm nay" : `Còn ${days} ngày`),
  late: (days: number) => `Quá hạn ${days} ngày`,
  plans: "Tình hình thực hiện kế hoạch",
  noPlans: "Chưa có kế hoạch nào. Hãy thêm kế hoạch ở màn hình Kế hoạch.",
  met: (count: number) => `${count} đạt`,
  missed: (count: number) => `${count} chưa đạt`,
  waiting: (count: number) => `${count} chưa đánh giá`,
  entered: (entered: number, all: number) => `Đã nhập ${entered}/${all} chỉ tiêu`,
  tasks: (done: number, all: number) => `Hoàn thành ${done}/${all} nhiệm vụ`,
  enter: "Nhập kết quả",
  drafts: "Soạn tiếp",
  noDrafts: "Chưa có dự thảo nào.",
  newDraft: "Soạn văn bản mới",
  chart: (title: string, met: number, missed: number, waiting: number) =>
    `${title}: ${met} chỉ tiêu đạt, ${missed} chưa đạt, ${waiting} chưa đánh giá`,
} as const;
