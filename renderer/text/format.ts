/** The words with which the form of a part of a document is told. */
export const FORMAT = {
  /** What the small button beside a label is called. */
  about: "quy định thể thức",
  set: (words: string) => `Chữ ${words}.`,
  size: (points: number) => `cỡ ${shown(points)}`,
  bold: "đậm",
  italic: "nghiêng",
  upper: "in hoa",
  mm: (value: number) => `${shown(value)} mm`,
  pt: (value: number) => `${shown(value)} pt`,
  range: (least: number, most: number) => ` (được ${shown(least)}–${shown(most)})`,
  paper: (width: number, height: number) => `${width} × ${height} mm`,
  margins: (top: string, bottom: string, left: string, right: string) => `lề trên ${top}, dưới ${bottom}, trái ${left}, phải ${right}`,
} as const;

function shown(value: number): string {
  return String(value).replace(".", ",");
}
