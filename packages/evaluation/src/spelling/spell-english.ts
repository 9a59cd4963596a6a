const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
];

function belowHundred(n: number): string {
  if (n < 20) return SMALL[n] ?? '';
  const unit = n % 10;
  const ten = TENS[Math.floor(n / 10)] ?? '';
  return unit === 0 ? ten : `${ten}-${SMALL[unit]}`;
}

function belowThousand(n: number): string {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  if (hundreds === 0) return belowHundred(rest);
  return `${SMALL[hundreds]} hundred${rest === 0 ? '' : ` and ${belowHundred(rest)}`}`;
}

/** A whole number from 0 on in English words. */
export function spellEnglish(n: number): string {
  if (n < 1000) return belowThousand(n);
  const words: string[] = [];
  let rest = n;
  for (const [scale, name] of SCALES) {
    const count = Math.floor(rest / scale);
    if (count > 0) words.push(`${belowThousand(count)} ${name}`);
    rest %= scale;
  }
  // "two million five" is 2.5 million: what is less than a thousand is joined
  const joined = rest < 100 || (n >= 1e6 && n % 1e6 === rest);
  if (rest > 0) words.push(joined ? `and ${belowThousand(rest)}` : belowThousand(rest));
  return words.join(' ');
}
