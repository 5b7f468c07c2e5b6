import { present } from "#core/present.ts";
import { success } from "#core/result.ts";
import type { Command } from "../command.ts";
import { DATA_OPTION } from "../data-folder-command.ts";
import { JSON_OPTION, runDrafting } from "../drafting-command.ts";

/** Fills a template from a plan and a period into a new draft. */
export const draftCommand: Command = {
  name: "draft",
  about: "Soạn dự thảo từ mẫu, số liệu của kế hoạch và kỳ báo cáo; in mã dự thảo.",
  operands: [],
  options: [
    DATA_OPTION,
    { name: "template", value: "MẪU", required: true, about: "Mã mẫu của cơ quan hoặc mẫu có sẵn, ví dụ state-periodic-report." },
    { name: "plan", value: "KẾ_HOẠCH", required: true, about: "Mã kế hoạch, hoặc số, ký hiệu văn bản ban hành: 112/KH-UBND." },
    { name: "period", value: "KỲ", required: true, about: "Kỳ báo cáo: 2023, 2023-Q1, 2023-H1, 2023-M09, 2023-03, 2019..2024." },
    { name: "unit", value: "ĐƠN_VỊ", required: false, about: "Mã cơ quan ban hành, khi khác cơ quan ban hành kế hoạch." },
    { name: "signer", value: "THẨM_QUYỀN", required: false, about: "Mã thẩm quyền ký, khi người ký không phải là người đứng đầu cơ quan." },
    JSON_OPTION,
  ],
  run: async (args, streams) => {
    const { draftDocument } = await import("#backend/services/drafting/draft-document.ts");
    const [templateId = "", plan = "", period = ""] = ["template", "plan", "period"].map((name) => args.options.get(name));
    const unitId = args.options.get("unit");
    const authorityId = args.options.get("signer");
    const request = { templateId, plan, period, ...present({ unitId, authorityId }) };
    return success(
      await runDrafting(args, streams, {
        isWriting: true,
        work: (database) => draftDocument(database, request),
        linesOf: ({ id }) => [id],
        jsonOf: ({ id, title, figures }) => ({ id, title, figures }),
      }),
    );
  },
};
