import type { Refusal } from "#contract/refusal.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { validateDocument } from "#core/document/validate-document.ts";
import type { Problem } from "#core/problem.ts";
import { failure, type Result } from "#core/result.ts";
import type { LaidDocument } from "../services/previewing/lay-out-pages.ts";
import { layOutInThread, type PreviewFailure } from "../services/previewing/preview-thread.ts";
import { api, valueOrRefusal } from "./context.ts";
import { sentDocument } from "./sent-document.ts";

/** The pages of a document as they will be printed. */
export const previewRouter = {
  pages: api.preview.pages.handler(async ({ context, input, errors }) => {
    const document = sentDocument(context, input.document, errors);
    const { pages, ...state } = valueOrRefusal(await layOut(document, input), errors, refusalOfPages);
    return { ...state, pages: [...pages] };
  }),
};

type PagesFailure = PreviewFailure | { readonly kind: "incomplete"; readonly problems: readonly Problem[] };

/** A document that is still being written may lack what its pages cannot do without; only then is a fault of the layout no bug. */
async function layOut(
  document: OfficialDocument,
  { known, isQuick }: { readonly known: readonly string[]; readonly isQuick: boolean },
): Promise<Result<LaidDocument, PagesFailure>> {
  try {
    return await layOutInThread(document, { known: new Set(known), isQuick });
  } catch (error) {
    const problems = validateDocument(document);
    if (problems.length === 0) throw error;
    return failure({ kind: "incomplete", problems });
  }
}

function refusalOfPages(refused: PagesFailure): Refusal {
  if (refused.kind === "superseded") return { kind: refused.kind, message: "Các trang đang được bố trí lại theo nội dung mới hơn." };
  const mistakes = refused.problems.map(({ place, message, remedy }) => ({ where: place.path ?? "", message, remedy }));
  return { kind: refused.kind, message: "Chưa bố trí được trang vì văn bản còn thiếu hoặc sai.", mistakes };
}
