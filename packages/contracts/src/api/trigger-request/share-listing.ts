import { isObject } from '../json-value.js';
import { equalJson } from './equal-json.js';

/** The parts of a body that are the same for all leads of a listing, as they were sent. */
export interface SentListing {
  readonly property?: unknown;
  readonly agent_config?: unknown;
  readonly viewing_slots?: unknown;
}

/** Some hundred integrators with some listings each. */
const MOST = 1_000;
/** Values of a complete example with 50 slots; who sends more is read anew each time. */
const MOST_VALUES = 300;
/** As JSON, so that no sender fills the memory: 16 million characters are the most that is kept. */
const LONGEST = 16_384;

const listings = new Map<string, SentListing>();

/**
 * The same objects for a listing that came lately, so that what was read of them is known: it stands
 * in all requests for it, and to read it takes longer than anything else that is done for one. Nobody
 * may change what is returned.
 */
export function shareListing(body: SentListing): SentListing {
  const { property, agent_config, viewing_slots } = body;
  const name = nameOf(property);
  if (name === null) return body;
  const known = listings.get(name);
  const listing = { property, agent_config, viewing_slots };
  if (known !== undefined && equalJson(known, listing, MOST_VALUES)) return known;
  if (JSON.stringify(listing).length > LONGEST) return listing;
  // The newest is the last to be forgotten.
  listings.delete(name);
  listings.set(name, listing);
  const [oldest] = listings.keys();
  if (listings.size > MOST && oldest !== undefined) listings.delete(oldest);
  return listing;
}

/** Null when it has none: then it is no property either. */
function nameOf(property: unknown): string | null {
  if (!isObject(property)) return null;
  const { title, address } = property;
  return typeof title === 'string' && typeof address === 'string' ? `${title}\n${address}` : null;
}
