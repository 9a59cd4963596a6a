import { describe, expect, test } from 'vitest';
import { accepted, refusals } from './testing/example-request.js';

describe('the currency', () => {
  test.each([
    ['Rue du Mont-Blanc 12, 1201 Geneva', undefined, 'CHF'],
    ['Hauptstrasse 1, 8001 Zürich', undefined, 'CHF'],
    ['Chemin du Lac 3, 1226 Thônex', undefined, 'CHF'],
    ['Dorfstrasse 4, CH-6390 Irgendwo', undefined, 'CHF'],
    ['Dorfstrasse 4, 3800 Unbekanntikon BE', undefined, 'CHF'],
    ['Dorf 4, Schweiz', null, 'CHF'],
    ['Stephansplatz 1, 1010 Wien', undefined, null],
    ['Dam 1, 1012 JS Amsterdam', undefined, null],
    ['Grand-Place 1, 1000 Bruxelles', undefined, null],
    ['10 rue de Rivoli, 75004 Paris', undefined, null],
    ['Marienplatz 1, 80331 München', undefined, null],
    ['Rue du Mont-Blanc 12, 1201 Geneva', 'eur', 'EUR'],
  ])('of a property at %s with %s is %s', (address, currency, spoken) => {
    const { request } = accepted({ 'property.address': address, 'property.currency': currency });
    expect(request.property.currency).toBe(spoken);
  });

  test('must be one of ISO 4217', () => {
    expect(refusals({ 'property.currency': 'XYZ' })).toEqual([
      'property.currency: Invalid ISO 4217 currency code',
    ]);
  });
});
