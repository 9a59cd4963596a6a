import type { Scene } from './scene.js';
import type { Templates } from './sentences/sentence-table.js';
import type { Speaker } from './speaker.js';

/** A sentence in which the lead's name may stand, or that of a stranger. */
export function sayName(templates: Templates, { brief, speaker }: Scene): string {
  const { firstName, lastName } = brief.lead;
  const name = `${firstName} ${lastName}`;
  return speaker.say(templates, { firstName, lastName, name, stranger: strangerTo(name, speaker) });
}

/** Somebody who shares no part of the lead's name: "Anna Keller" would confirm an Anna. */
function strangerTo(name: string, { table, random }: Speaker): string {
  const partsOf = (text: string) => text.toLocaleLowerCase().split(/[\s-]+/);
  const taken = new Set(partsOf(name));
  const others = table.strangers.filter((one) => !partsOf(one).some((part) => taken.has(part)));
  return random.pickFrom(others) ?? 'Zbinden';
}
