/** The words of the first screen. */
export const HOME = {
  title: "Trang chủ",
  today: (day: string) => `Hôm nay: ${day}`,
  due: "Báo cáo đến hạn",
  noDue: "Không có báo cáo nào đến hạn trong 45 ngày tới.",
  draftReport: "Soạn báo cáo",
  dueLine: (period: string, deadline: string) => `Báo cáo ${period}, hạn ${deadline}`,
  cutoff: (day: string) => `Chốt số liệu ngày ${day}`,
  left: (days: number) => (days === 0 ? "Hạn hôm nay" : `Còn ${days} ngày`),
  late: (days: number) => `Quá hạn ${days} ngày`,
  plans: "Tình hình thực hiện kế hoạch",
  noPlans: "Chưa có kế hoạch nào để theo dõi.",
  addPlan: "Thêm kế hoạch",
  met: (count: number) => `${count} đạt`,
  allDrafts: (count: number) => `Xem cả ${count} dự thảo`,
  missed: (count: number) => `${count} chưa đạt`,
  waiting: (count: number) => `${count} chưa đánh giá`,
  entered: (entered: number, all: number) => `Đã nhập ${entered}/${all} chỉ tiêu`,
  tasks: (done: number, all: number) => `Hoàn thành ${done}/${all} nhiệm vụ`,
  enter: "Nhập kết quả",
  drafts: "Soạn tiếp",
  noDrafts: "Chưa có dự thảo nào.",
  newDraft: "Soạn văn bản mới",
  savedAt: (moment: string) => `Lưu lúc ${moment}`,
  ofPeriod: (label: string) => `Kỳ: ${label}`,
  chart: (title: string, met: number, missed: number, waiting: number) =>
    `${title}: ${met} chỉ tiêu đạt, ${missed} chưa đạt, ${waiting} chưa đánh giá`,
} as const;

/** The words of the first steps, on practice data and in an empty data folder. */
export const FIRST_STEPS = {
  progress: (title: string, done: number, all: number) => `${title}: đã làm ${done}/${all} bước`,
  hide: "Ẩn hướng dẫn này",
  done: "Đã làm",
  allDone: "Bạn đã làm đủ các bước. Phần Trợ giúp (F1) nói kỹ hơn từng màn hình.",
  practiceTitle: "Làm quen",
  practiceLead:
    "Nhấn vào từng bước để đến đúng chỗ; làm xong quay lại đây để làm bước tiếp theo. Làm sai cũng không sao: đây là dữ liệu thực hành.",
  officeTitle: "Bắt đầu",
  officeLead: "Hãy làm lần lượt các bước dưới đây; nhấn vào một bước để đến đúng chỗ. Đã có sẵn tệp thì nhập ở Cài đặt, phần Nhập dữ liệu.",
  practice: {
    enter: { title: "Nhập một kết quả", hint: "Gõ số vào cột Kết quả, xem chỉ tiêu đạt hay chưa đạt" },
    draft: { title: "Soạn báo cáo", hint: "Chọn mẫu, kế hoạch và kỳ; số liệu tự điền vào văn bản" },
    edit: { title: "Sửa câu chữ", hint: "Gõ thêm một câu, nhấn vào một con số để xem nguồn" },
    pages: { title: "Xem trang", hint: "Xem đúng trang giấy sẽ in" },
    export: { title: "Xuất tệp", hint: "Trong dự thảo, nhấn “Xuất tệp…” để lấy tệp Word, Excel" },
    issue: { title: "Ban hành", hint: "Ghi số, ngày; văn bản vào sổ và được giữ nguyên" },
  },
  office: {
    units: { title: "Ghi cơ quan, đơn vị", hint: "Cơ quan mình, cấp trên và các đơn vị báo cáo" },
    signers: { title: "Ghi người ký", hint: "Chức vụ, ký thay mặt hay ký thay ai" },
    plan: { title: "Ghi kế hoạch", hint: "Chỉ tiêu, nhiệm vụ; dán được từ Excel" },
    enter: { title: "Nhập kết quả", hint: "Mỗi kỳ một lần, chỉ nhập một chỗ" },
    draft: { title: "Soạn văn bản", hint: "Số liệu tự điền vào mẫu đúng thể thức" },
  },
} as const;
