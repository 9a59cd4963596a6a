const SIGNS: Readonly<Record<string, number>> = { '½': 1 / 2, '¼': 1 / 4, '¾': 3 / 4 };
/** "3½", "3 1/2": a sign, or a half or quarters that no further figure follows. */
const FRACTION = /[ \u00a0\u202f]?(?:([½¼¾])|([13])\/([24])(?![\d/]))/y;

/** The fraction right behind a whole figure; null where there is none. */
export function readFraction(text: string, at: number): { value: number; end: number } | null {
  FRACTION.lastIndex = at;
  const [all, sign, part, of] = FRACTION.exec(text) ?? [];
  if (all === undefined) return null;
  const value = sign === undefined ? Number(part) / Number(of) : (SIGNS[sign] ?? 0);
  return { value, end: at + all.length };
}
