import { oc } from "@orpc/contract";
import { z } from "zod";

/** One mistake of several: what is wrong, where, and what to do, in Vietnamese. */
const mistake = z.object({ message: z.string(), remedy: z.string().optional(), where: z.string().optional() });

/** An expected failure as the window shows it. `kind` comes from the closed union of the service that refused. */
export const refusal = z.object({
  kind: z.string(),
  /** One Vietnamese sentence: what happened, where, what to do. */
  message: z.string(),
  mistakes: z.array(mistake).readonly().optional(),
});

export type Refusal = z.infer<typeof refusal>;

/** A call that can be refused. What is no refusal is a bug: logged once in the backend, shown with its id. */
export const call = oc.errors({ REFUSED: { status: 422, data: refusal }, NO_FOLDER: { status: 409 } });
