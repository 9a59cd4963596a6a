import type { SpellingVariant } from './spell-number.js';

const SMALL = [
  'zéro',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
  'dix-sept',
  'dix-huit',
  'dix-neuf',
];
const TENS = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante'];
const SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'billion'],
  [1e9, 'milliard'],
  [1e6, 'million'],
];

function regionalTen(ten: number, variant: SpellingVariant): string | null {
  if (variant === 'FR') return null;
  if (ten === 7) return 'septante';
  if (ten === 8) return variant === 'CH' ? 'huitante' : null;
  return ten === 9 ? 'nonante' : null;
}

/** @param last whether the figure ends here: "quatre-vingts", but "quatre-vingt mille" */
function belowHundred(n: number, variant: SpellingVariant, last: boolean): string {
  if (n < 20) return SMALL[n] ?? '';
  const ten = Math.floor(n / 10);
  const unit = n % 10;
  const word = TENS[ten] ?? regionalTen(ten, variant);
  if (word) {
    if (unit === 0) return word;
    return unit === 1 ? `${word} et un` : `${word}-${SMALL[unit]}`;
  }
  if (ten === 7) return n === 71 ? 'soixante et onze' : `soixante-${SMALL[n - 60]}`;
  if (n === 80) return last ? 'quatre-vingts' : 'quatre-vingt';
  return `quatre-vingt-${SMALL[n - 80]}`;
}

function belowThousand(n: number, variant: SpellingVariant, last: boolean): string {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  if (hundreds === 0) return belowHundred(rest, variant, last);
  const plural = hundreds > 1 && rest === 0 && last ? 's' : '';
  const head = hundreds === 1 ? 'cent' : `${SMALL[hundreds]} cent${plural}`;
  return rest === 0 ? head : `${head} ${belowHundred(rest, variant, last)}`;
}

/** A whole number from 0 on in French words, as it is said in a region. */
export function spellFrench(n: number, variant: SpellingVariant): string {
  const words: string[] = [];
  let rest = n;
  for (const [scale, name] of SCALES) {
    const count = Math.floor(rest / scale);
    if (count > 0)
      words.push(`${belowThousand(count, variant, true)} ${name}${count > 1 ? 's' : ''}`);
    rest %= scale;
  }
  const thousands = Math.floor(rest / 1000);
  if (thousands > 0)
    words.push(thousands === 1 ? 'mille' : `${belowThousand(thousands, variant, false)} mille`);
  // "deux millions cinq" is 2.5 million: what is less than a thousand is joined
  if (rest > 0 && rest < 1000 && words.length > 0) words.push('et');
  rest %= 1000;
  if (rest > 0 || words.length === 0) words.push(belowThousand(rest, variant, true));
  return words.join(' ');
}
