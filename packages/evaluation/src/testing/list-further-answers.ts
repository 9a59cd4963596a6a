import type { Language } from '@immolab/contracts';
import { DATE_TIME_CASES } from '../date-time/date-time-cases.js';
import { LANGUAGE_TABLES } from '../languages/index.js';
import type { LanguageTable } from '../languages/language-table.js';
import { numberWritings } from '../spelling/number-writings.js';
import { FIGURE_CASES } from '../tests/figure-cases.js';

/** What speech recognition and typing leave in a text, whatever the language. */
const SIGNS = [
  ...['3000 €', '$3000', '£3000', '3000 ¥', '3000元', '₡3000', '3000₭', '50 ¢', '25 %', '25%'],
  ...[
    '< 3000',
    '> 3000',
    '= 3000',
    '≤ 3000',
    '≥3000',
    '+3000',
    '~3000',
    '≈ 3000',
    '3000+',
    '-3000',
  ],
  ...[
    '80 m²',
    '80 m2',
    '80m2',
    '30 m³',
    '3 & 1',
    '3000/3500',
    '1/2',
    '14:30',
    '3000:-',
    'a | 3000',
  ],
  ...[
    '3000. 4000',
    '3000! 4000',
    '3000? 4000',
    '3000; 4000',
    '3000… 4000',
    '3000\n4000',
    '3000, 4000',
  ],
  ...[
    '3000-4000',
    '3000 - 4000',
    '3000 – 4000',
    '3000—4000',
    "3'200",
    '3’200.–',
    '3 200',
    '3.200,50',
  ],
  ...[
    '.5',
    ',5',
    '0.5',
    '1,234,567.89',
    '1.234.567,89',
    '3,2k',
    '3.2 k',
    '2M',
    '2 m',
    '1.5 Mio',
    '180ml',
  ],
  ...[
    '42 MYR',
    '42MYR',
    '75 USD million',
    'CHF 3000',
    '3000 Fr.',
    '2019',
    'in 2019',
    '3rd',
    '3.',
    '3e',
  ],
  ...[
    '+41 79 123 45 67',
    '079 123 45 67',
    '12.03.2026',
    '2026-03-12',
    '12/03',
    '5 pm',
    '17h30',
    '17 Uhr',
  ],
  ...[
    'j’ai 3000',
    "jusqu'à 3000",
    "lorsqu'on est 4",
    "puisqu'on est 4",
    "presqu'ici 3000",
    "qu'un",
    "l'an",
  ],
  ...[
    "d'un",
    "c'est 3",
    "s'il",
    "m'a",
    "t'es",
    "quelqu'un",
    '３０００',
    'ＹＥＳ',
    'œuf',
    'straße 3',
    'ø',
    'ł',
  ],
];

/** Enough of a list that every kind of phrase in it is said once. */
const PHRASES = 12;
const some = (phrases: readonly string[]): readonly string[] => phrases.slice(0, PHRASES);

/** Words that mean something only beside figures, each beside some. */
function besideFigures({ figures, corrections, choice, people, numbers }: LanguageTable): string[] {
  const { atLeast, atMost, moreThan, lessThan, about, almost, over, not, between } = figures;
  const before = [atLeast, atMost, moreThan, lessThan, about, almost, over, not, between];
  const { orMore, orLess, perMonth, perYear, perWeek, withCharges, oClock, durations } = figures;
  const behind = [orMore, orLess, perMonth, perYear, perWeek, withCharges, oClock, durations];
  const { first, last, middle, higher, lower, none, all, numbered } = choice;
  const [and = ''] = numbers.and;
  return [
    ...before.flatMap(some).flatMap((phrase) => [`${phrase} 3100`, `2500 ${phrase} 3200`]),
    ...behind.flatMap(some).flatMap((phrase) => [`3100 ${phrase}`, `12 ${phrase} 3200`]),
    ...[figures.to, figures.or, figures.plus]
      .flatMap(some)
      .flatMap((link) => [
        `3000 ${link} 3500`,
        `3 ${link} 5`,
        `750 ${link} 850 000`,
        `2 ${link} 3 k`,
      ]),
    ...some(figures.between).map((phrase) => `${phrase} 2900 ${and} 3300`),
    ...some(figures.yearLeads).map((phrase) => `${phrase} 2019 3200`),
    ...some(figures.aged).map((phrase) => `2, ${phrase} 4 ${and} 6`),
    ...some(figures.years).map((phrase) => `4 ${and} 6 ${phrase}`),
    ...some(corrections).flatMap((marker) => [`2500 ${marker} 3200`, `4 ${marker} 5`]),
    ...[first, last, middle, higher, lower, none, all, numbered].flatMap(some),
    ...some(numbered).flatMap((phrase) => [`${phrase} 1`, `${phrase} 2`]),
    ...Object.keys(people.members)
      .slice(0, PHRASES)
      .flatMap((one) => [one, `2 ${one}`, `${one} 12`]),
    ...Object.keys(numbers.groups).flatMap((group) => [group, `${group} 100`]),
    ...Object.keys(numbers.ordinals).slice(0, PHRASES),
    ...some(numbers.notFigures).map((phrase) => `${phrase} 3200`),
    ...some(people.animals).flatMap((animal) => [`2 ${animal}`, `3 ${and} 2 ${animal}`]),
  ];
}

/** Every size of number once, and what is said short of them. */
const NUMBERS = [0, 1, 2, 7, 12, 16, 21, 45, 71, 80, 92, 99, 100, 101, 120, 199, 250, 999, 1000];
const LARGE = [1001, 1250, 1900, 2500, 3045, 3100, 3250, 9999, 12_500, 80_000, 750_000, 1_200_000];

/** Answers besides those of the tables: of no question, and put together from a language's lists. */
export function listFurtherAnswers(language: Language): readonly string[] {
  const table = LANGUAGE_TABLES.find(({ code }) => code === language);
  return [
    ...SIGNS,
    ...(table ? besideFigures(table) : []),
    ...[...NUMBERS, ...LARGE].flatMap((number) => numberWritings(number, language)),
    ...DATE_TIME_CASES[language].map(({ said }) => said),
    ...(FIGURE_CASES[language] ?? []).map(([said]) => said),
  ];
}
