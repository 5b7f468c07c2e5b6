/** The three rule packs: NĐ 30/2020/NĐ-CP; HD 36-HD/VPTW (2018); HD 05-HD/VPTW (2026). */
export const STANDARD_IDS = ["state-2020", "party-2018", "party-2026"] as const;

/** A standard of form (thể thức). */
export type StandardId = (typeof STANDARD_IDS)[number];
