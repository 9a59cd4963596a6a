const SMALL = [
  'nul',
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
];
const TENS = [
  '',
  '',
  'twintig',
  'dertig',
  'veertig',
  'vijftig',
  'zestig',
  'zeventig',
  'tachtig',
  'negentig',
];
const SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'biljoen'],
  [1e9, 'miljard'],
  [1e6, 'miljoen'],
];

function belowHundred(n: number): string {
  if (n < 20) return SMALL[n] ?? '';
  const unit = n % 10;
  const ten = TENS[Math.floor(n / 10)] ?? '';
  // tweeëntwintig, drieëntwintig: a trema where two vowels meet
  const link = unit === 2 || unit === 3 ? 'ën' : 'en';
  return unit === 0 ? ten : SMALL[unit] + link + ten;
}

function belowThousand(n: number): string {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  if (hundreds === 0) return belowHundred(rest);
  return `${hundreds === 1 ? '' : SMALL[hundreds]}honderd${rest === 0 ? '' : belowHundred(rest)}`;
}

function belowMillion(n: number): string {
  const thousands = Math.floor(n / 1000);
  const rest = n % 1000;
  if (thousands === 0) return belowThousand(rest);
  const head = `${thousands === 1 ? '' : belowThousand(thousands)}duizend`;
  return rest === 0 ? head : `${head} ${belowThousand(rest)}`;
}

/** A whole number from 0 on in Dutch words. */
export function spellDutch(n: number): string {
  const words: string[] = [];
  let rest = n;
  for (const [scale, name] of SCALES) {
    const count = Math.floor(rest / scale);
    if (count > 0) words.push(`${belowThousand(count)} ${name}`);
    rest %= scale;
  }
  // "twee miljoen vijf" is 2.5 million: what is less than a thousand is joined
  if (rest > 0 && rest < 1000 && words.length > 0) words.push('en');
  if (rest > 0 || words.length === 0) words.push(belowMillion(rest));
  return words.join(' ');
}
