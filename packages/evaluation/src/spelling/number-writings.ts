import type { Language } from '@immolab/contracts';
import { type SpellingVariant, spellNumber } from './spell-number.js';

/** What stands between thousands: every kind of space and apostrophe, point and comma. */
const THOUSANDS_SEPARATORS = [' ', '\u00a0', '\u202f', '\u2009', "'", '’', '.', ','];
const SMALLEST_ELLIPTIC = 1000;

function grouped(n: number, separator: string): string {
  const digits = String(n);
  const head = digits.length % 3 || 3;
  const groups = [digits.slice(0, head)];
  for (let at = head; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return groups.join(separator);
}

function inDigits(n: number): string[] {
  if (n < 1000) return [String(n)];
  return [String(n), ...THOUSANDS_SEPARATORS.map((separator) => grouped(n, separator))];
}

/** 3200 as 3.2k or 3,2 k, 2,500,000 as 2.5 Mio. */
function abbreviated(n: number): string[] {
  const written: string[] = [];
  if (n >= 1000 && n < 1e6 && n % 100 === 0) {
    const short = String(n / 1000);
    written.push(`${short}k`, `${short.replace('.', ',')} k`);
  }
  if (n >= 1e6 && n % 1e5 === 0) {
    const short = String(n / 1e6);
    written.push(`${short} Mio`, `${short.replace('.', ',')}M`);
  }
  return written;
}

const VARIANTS: readonly SpellingVariant[] = ['FR', 'CH', 'BE'];

function inWords(n: number, language: Language): string[] {
  const spelled = VARIANTS.map((variant) => spellNumber(n, language, variant));
  const words = new Set(spelled);
  for (const one of spelled) {
    words.add(one.replaceAll('-', ' '));
    if (language === 'de') {
      words.add(one.replaceAll('zwei', 'zwo'));
      words.add(one.replaceAll('dreissig', 'dreißig'));
      words.add(one.replaceAll('ü', 'ue').replaceAll('ö', 'oe'));
      words.add(one.replaceAll('tausend', 'tausend ').replaceAll('hundert', 'hundert ').trim());
    }
    if (language === 'fr') words.add(one.replaceAll('huitante', 'octante'));
    if (language === 'nl') words.add(one.replaceAll('ën', 'en'));
    if (language === 'en') words.add(one.replaceAll(' hundred and ', ' hundred '));
  }
  return [...words];
}

const HUNDRED: Readonly<Record<Language, (head: string, rest: string) => string>> = {
  de: (head, rest) => `${head}hundert${rest}`,
  fr: (head, rest) => `${head} cents ${rest}`.trim(),
  en: (head, rest) => `${head} hundred ${rest}`.trim(),
  nl: (head, rest) => `${head}honderd${rest}`,
};

/** 3250 as "thirty-two hundred fifty" and "thirty-two fifty". */
function inHundreds(n: number, language: Language): string[] {
  const head = Math.floor(n / 100);
  const rest = n % 100;
  if (n < SMALLEST_ELLIPTIC || head < 11 || head > 99 || head % 10 === 0) return [];
  const spelled = spellNumber(head, language);
  const tail = rest === 0 ? '' : spellNumber(rest, language);
  const written = [HUNDRED[language](spelled, tail)];
  const paired = language === 'en' && rest >= 10;
  return paired ? [...written, `${spelled} ${tail}`] : written;
}

/** Every way in which the package writes or says a whole number: in digits, in short, in words. */
export function numberWritings(n: number, language: Language): string[] {
  return [...inDigits(n), ...abbreviated(n), ...inWords(n, language), ...inHundreds(n, language)];
}
