import type { Alignment, Border, Borders, LineSpacing, RunFormat } from "./measured-docx.ts";
import { childOf, childrenOf, valOf, type XmlElement } from "./xml.ts";

/** Property elements (`w:rPr`, `w:pPr`) from the weakest to the strongest. */
export type PropertyChain = readonly (XmlElement | undefined)[];

/** The run properties that count at one place: defaults first, then one chain for each kind of style, then what is set directly. */
export interface RunChains {
  readonly defaults: XmlElement | undefined;
  readonly styles: readonly PropertyChain[];
  readonly direct: XmlElement | undefined;
}

const TWIPS_PER_MM = 1440 / 25.4;

/** Twentieths of a point as mm; absent counts as 0. */
export function mmOfTwips(twips: string | undefined): number {
  return Number(twips ?? 0) / TWIPS_PER_MM;
}

/** `<w:b/>` is on, `<w:b w:val="0"/>` is off, absent says nothing. */
export function switchOf(properties: XmlElement | undefined, name: string): boolean | undefined {
  const element = childOf(properties, name);
  if (element === undefined) return undefined;
  return !["0", "false", "off", "none"].includes(element.attributes["w:val"] ?? "1");
}

/** The strongest switch of a chain. */
export function lastSwitch(chain: PropertyChain, name: string): boolean | undefined {
  return lastOf(chain, (properties) => switchOf(properties, name));
}

function lastOf<Value>(chain: PropertyChain, pick: (properties: XmlElement | undefined) => Value | undefined): Value | undefined {
  return chain.map(pick).findLast((value) => value !== undefined);
}

/** Each attribute of an element taken from the strongest place that names it, as Word merges `w:ind`, `w:spacing`, `w:rFonts`. */
export function mergedAttributes(chain: PropertyChain, name: string): Readonly<Record<string, string>> {
  return Object.assign({}, ...chain.map((properties) => childOf(properties, name)?.attributes ?? {}));
}

/** What a run looks like. Bold and the like are toggles: two kinds of style that both set them cancel out (ISO 29500-1, 17.7.3). */
export function runFormatOf(chains: RunChains): RunFormat {
  const chain: PropertyChain = [chains.defaults, ...chains.styles.flat(), chains.direct];
  const underline = lastOf(chain, (properties) => valOf(properties, "w:u"));
  const colour = lastOf(chain, (properties) => valOf(properties, "w:color")) ?? "auto";
  const raised = lastOf(chain, (properties) => valOf(properties, "w:vertAlign"));
  return {
    font: fontOf(chain),
    sizePt: Number(lastOf(chain, (properties) => valOf(properties, "w:sz")) ?? 20) / 2,
    bold: toggleOf(chains, "w:b"),
    italic: toggleOf(chains, "w:i"),
    underline: underline !== undefined && underline !== "none",
    colour: colour === "auto" ? "000000" : colour.toUpperCase(),
    caps: toggleOf(chains, "w:caps"),
    raised: raised === "superscript",
  };
}

function toggleOf(chains: RunChains, name: string): boolean {
  const direct = switchOf(chains.direct, name);
  if (direct !== undefined) return direct;
  const byStyles = chains.styles.filter((chain) => lastSwitch(chain, name) === true).length % 2 === 1;
  return byStyles || switchOf(chains.defaults, name) === true;
}

/** Latin letters without marks take `ascii`, those with Vietnamese marks `hAnsi`: both must agree to be one face. */
function fontOf(chain: PropertyChain): string {
  const fonts = mergedAttributes(chain, "w:rFonts");
  const faces = (["ascii", "hAnsi"] as const).map((slot) => fonts[`w:${slot}`] ?? `theme ${fonts[`w:${slot}Theme`] ?? "none"}`);
  return [...new Set(faces)].join("/");
}

const ALIGNMENTS: Readonly<Record<string, Alignment>> = {
  center: "center",
  right: "right",
  end: "right",
  both: "justify",
  distribute: "justify",
};

/** The alignment a `w:jc` names; left where it is absent. */
export function alignmentOf(value: string | undefined): Alignment {
  return ALIGNMENTS[value ?? "left"] ?? "left";
}

/** The line spacing merged along the chain; single where nothing is said. */
export function lineSpacingOf(spacing: Readonly<Record<string, string>>): LineSpacing {
  const rule = spacing["w:lineRule"] ?? "auto";
  const line = Number(spacing["w:line"] ?? 240);
  return rule === "exact" || rule === "atLeast" ? { rule, value: line / 20 } : { rule: "auto", value: line / 240 };
}

/** The lines round a paragraph, cell or table; the strongest place that names a side wins. */
export function bordersOf(chain: PropertyChain, name: string): Borders {
  const sideOf = (...sides: readonly string[]) => borderOf(lastOf(chain, (properties) => findSide(childOf(properties, name), sides)));
  const sides = { top: sideOf("w:top"), bottom: sideOf("w:bottom"), left: sideOf("w:left", "w:start"), right: sideOf("w:right", "w:end") };
  return Object.fromEntries(Object.entries(sides).filter(([, border]) => border !== undefined));
}

function findSide(borders: XmlElement | undefined, sides: readonly string[]): XmlElement | undefined {
  return childrenOf(borders).find((side) => sides.includes(side.name));
}

function borderOf(side: XmlElement | undefined): Border | undefined {
  const style = side?.attributes["w:val"] ?? "none";
  if (side === undefined || style === "none" || style === "nil") return undefined;
  const { "w:sz": size, "w:space": space, "w:color": colour } = side.attributes;
  const shown = colour === undefined || colour === "auto" ? "000000" : colour.toUpperCase();
  return { style, widthPt: Number(size ?? 0) / 8, spacePt: Number(space ?? 0), colour: shown };
}
