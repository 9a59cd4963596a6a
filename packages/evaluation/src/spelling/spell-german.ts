const SMALL = [
  'null',
  'eins',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
  'dreizehn',
  'vierzehn',
  'fünfzehn',
  'sechzehn',
  'siebzehn',
  'achtzehn',
  'neunzehn',
];
const TENS = [
  '',
  '',
  'zwanzig',
  'dreissig',
  'vierzig',
  'fünfzig',
  'sechzig',
  'siebzig',
  'achtzig',
  'neunzig',
];
const SCALES: readonly (readonly [number, string, string])[] = [
  [1e12, 'Billion', 'Billionen'],
  [1e9, 'Milliarde', 'Milliarden'],
  [1e6, 'Million', 'Millionen'],
];

/** @param inside whether more of the word follows: "einhundert", but "hunderteins" */
function belowHundred(n: number, inside: boolean): string {
  if (n === 1 && inside) return 'ein';
  if (n < 20) return SMALL[n] ?? '';
  const unit = n % 10;
  const ten = TENS[Math.floor(n / 10)] ?? '';
  return unit === 0 ? ten : `${unit === 1 ? 'ein' : SMALL[unit]}und${ten}`;
}

function belowThousand(n: number, inside: boolean): string {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  if (hundreds === 0) return belowHundred(rest, inside);
  const head = `${hundreds === 1 ? 'ein' : SMALL[hundreds]}hundert`;
  return rest === 0 ? head : head + belowHundred(rest, inside);
}

function belowMillion(n: number): string {
  const thousands = Math.floor(n / 1000);
  const rest = n % 1000;
  if (thousands === 0) return belowThousand(rest, false);
  const head = `${belowThousand(thousands, true)}tausend`;
  return rest === 0 ? head : head + belowThousand(rest, false);
}

/** A whole number from 0 on in German words, with Swiss ss. */
export function spellGerman(n: number): string {
  const words: string[] = [];
  let rest = n;
  for (const [scale, one, many] of SCALES) {
    const count = Math.floor(rest / scale);
    if (count === 1) words.push(`eine ${one}`);
    else if (count > 1) words.push(`${belowThousand(count, true)} ${many}`);
    rest %= scale;
  }
  // "zwei Millionen fünf" is 2.5 million: what is less than a thousand is joined
  if (rest > 0 && rest < 1000 && words.length > 0) words.push('und');
  if (rest > 0 || words.length === 0) words.push(belowMillion(rest));
  return words.join(' ');
}
