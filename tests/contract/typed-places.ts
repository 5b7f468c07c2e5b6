/** Where the clerk types, turn by turn. */
export const TYPED_PLACES = ["draft", "result", "task", "refused"] as const;

export type TypedPlace = (typeof TYPED_PLACES)[number];

export const RESULT_PLACE = { planId: "ke-hoach-112-2023", period: "2023" } as const;
export const TASK_PLACE = { planId: RESULT_PLACE.planId, sheet: "tasks" } as const;

/** An indicator of the plan; a new line of its list of tasks. */
export const RESULT_ROW = "doanh-nghiep-hoa-don-dien-tu";
export const TASK_ROW = "nhiem-vu-dang-go";

const SENTENCE = "Đã triển khai hóa đơn điện tử tại các chợ, xã đảo, đường liên ấp; ";

/** The place of an edit, counted from 1. */
export function placeOf(edit: number): TypedPlace {
  return TYPED_PLACES[(edit - 1) % TYPED_PLACES.length] ?? "draft";
}

/** What stands in a place after an edit of a round: each time it comes back to the place the clerk has typed some letters more. */
export function typedText(round: number, edit: number): string {
  return `Vòng ${round}, ${SENTENCE.repeat(Math.ceil(edit / SENTENCE.length)).slice(0, edit)}.`;
}
