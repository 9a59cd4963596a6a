import { foldWord } from '../../tokens/fold.js';

/** Units of weight, length, area, volume and power, as they are said in any of the languages. */
export const MEASURES: ReadonlySet<string> = new Set(
  [
    ...[
      'kg',
      'kilo',
      'kilos',
      'kilogramm',
      'kilogram',
      'gramm',
      'gram',
      'grammes',
      'pounds',
      'stone',
    ],
    ...[
      'cm',
      'zentimeter',
      'centimeter',
      'centimètres',
      'meter',
      'metern',
      'mètres',
      'metres',
      'meters',
    ],
    ...[
      'km',
      'kilometer',
      'kilometern',
      'kilomètres',
      'kilometres',
      'miles',
      'feet',
      'foot',
      'inches',
    ],
    ...['m2', 'm²', 'qm', 'quadratmeter', 'quadratmetern', 'vierkante', 'square', 'sqm'],
    ...['liter', 'litern', 'litres', 'kw', 'kilowatt', 'ps', 'hp', 'prozent', 'percent'],
  ].map(foldWord),
);

/** What a home has several of, as they are said in any of the languages. */
export const ROOMS: ReadonlySet<string> = new Set(
  [
    ...['zimmer', 'zimmern', 'zimmerwohnung', 'schlafzimmer', 'räume', 'räumen'],
    ...['room', 'rooms', 'bedroom', 'bedrooms', 'bed', 'beds'],
    ...['pièce', 'pièces', 'chambre', 'chambres'],
    ...['kamer', 'kamers', 'slaapkamer', 'slaapkamers'],
  ].map(foldWord),
);
