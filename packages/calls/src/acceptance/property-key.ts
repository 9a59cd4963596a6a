import type { Property } from '@immolab/contracts';

/**
 * The identity of a property within an account: its reference, else its address and title without
 * regard to case, spacing and commas. Slots of the same identity share their capacity.
 */
export function propertyKeyOf(property: Property): string {
  if (property.reference !== null) return `reference:${property.reference.trim()}`;
  return `address:${normalise(property.address)}|${normalise(property.title)}`;
}

function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s,;]+/g, ' ')
    .trim();
}
