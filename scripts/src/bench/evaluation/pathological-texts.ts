/** Repeated, each makes a reader of spoken answers try, go back, or keep what it has seen. */
const PIECES = [
  // Figures that go on, and ways of parting them.
  ...[
    '9',
    '0',
    '1 ',
    "1'000",
    '1.000',
    '1,000',
    '1.',
    "1'",
    '1-',
    '1 - 2 ',
    '1/2',
    '½',
    '3,2k ',
    '٣',
  ],
  ...['+41 79 ', '14:30 ', '1.2.', 'CHF ', '%', '1,2.3 '],
  // Number words that compose.
  ...[
    'hundred ',
    'twenty-',
    'one hundred and ',
    'point five ',
    'thousand million ',
    'twelve fifty ',
  ],
  ...['einundzwanzig', 'tausend', 'und', 'hundert', 'ein und ', 'anderthalb ', 'millionen'],
  ...['quatre-vingt-', 'cent ', 'mille et ', 'soixante et onze ', 'virgule ', "j'ai l'"],
  ...['tweeëntwintig', 'honderd', 'en ', 'half ', 'twee drie ', 'duizend'],
  // Ranges, bounds, corrections, sums, opposites.
  ...['between 1 and ', 'from three to ', 'zwischen 2 und ', 'de 3 à ', 'van 2 tot '],
  ...['3000 no sorry ', 'nein äh 3000 ', 'non enfin ', 'nee wacht ', 'not ', 'no yes ', 'ja nein '],
  ...['two adults and two kids and ', 'my wife and ', 'zu zweit und ', 'at least ', 'about '],
  ...['the second one ', 'none of them ', 'employed or ', 'oui mais ', "I don't know "],
  // Dates that are not figures.
  ...['1st of March ', 'am 3. März ', 'le premier ', 'om half drie '],
  // What is no word.
  ...[' ', '\u00a0', '-', '.', ',', '?!', "'", '’', '\n', '\u200d', '\u0301', 'e\u0301', 'ß', 'ﬃ'],
  ...['👩‍👩‍👧 ', '\ud800', 'İ', 'a', 'aaaaaaaa ', 'l', '漢', 'א'],
];

/** Below and at what a parser may cap, and the longest that anybody may send. */
const LENGTHS = [500, 1_000, 2_000, 5_000, 10_000];

/** Texts of up to 10,000 characters that are as hard to read as we could think of. */
export function* pathologicalTexts(): Generator<string> {
  for (const length of LENGTHS) {
    for (const piece of PIECES)
      yield piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    yield PIECES.join('').repeat(length).slice(0, length);
    yield PIECES.join(' ').repeat(length).slice(0, length);
  }
}
