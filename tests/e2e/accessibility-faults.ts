import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/**
 * Serious and critical faults of the page, or of a part of it (a selector), one line each. Fluent's focus sentinels hold nothing and are not
 * looked at.
 */
export async function faultsOf(page: Page, part = "html"): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include(part).exclude("[data-tabster-dummy]").analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join("; ")}`);
}
