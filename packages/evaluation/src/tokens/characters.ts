const LETTER_OR_MARK = /[\p{L}\p{M}]/u;
const WIDE_SPACES = new Set([
  0x00a0, 0x1680, 0x202f, 0x205f, 0x3000, 0xfeff, 0x200b, 0x2060, 0x180e,
]);
const APOSTROPHES = new Set([
  0x27, 0x60, 0xb4, 0x2018, 0x2019, 0x201b, 0x2032, 0x02bc, 0x02b9, 0x055a, 0xff07,
]);
const HYPHENS = new Set([0x2d, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xff0d]);

export function isDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);
}

export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    (code >= 0x2000 && code <= 0x200a) ||
    WIDE_SPACES.has(code)
  );
}

export function isApostrophe(code: number): boolean {
  return APOSTROPHES.has(code);
}

export function isHyphen(code: number): boolean {
  return HYPHENS.has(code);
}

/** Letters of the basic plane with their combining marks; a lone surrogate is no letter. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code >= 0xd800 && code <= 0xdfff) return false;
  // superscript two and three are units here (m², m³), not letters
  if (code === 0xb2 || code === 0xb3) return false;
  return LETTER_OR_MARK.test(String.fromCharCode(code));
}
