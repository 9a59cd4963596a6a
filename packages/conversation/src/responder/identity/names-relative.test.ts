import { LANGUAGES } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import { exampleBrief } from '../../testing/example-brief.js';
import { tellCall } from '../../testing/tell-call.js';

const RELATIVES = [
  'This is Peter Smith.',
  'Yes, Peter Smith speaking.',
  'Hier ist Peter Smith.',
  'Ja, Smith Peter am Apparat.',
  'Ici Pierre Smith.',
  'Oui, Marie Smith à l’appareil.',
  'Met Peter Smith.',
  'Ben Smith.',
  'this is peter smith',
  "I'm John's brother.",
  "This is Peter, John's brother.",
  'Hier ist Johns Bruder.',
  'Ik ben de zus van John.',
] as const;

const LEAD = [
  'Smith.',
  'Mr Smith speaking.',
  'Mr. Smith here.',
  'Ja, Smith.',
  'Smith am Apparat.',
  'Herr Smith am Apparat.',
  'Ici Monsieur Smith.',
  'Ja, met Smith.',
  'Oui, Smith à l’appareil.',
  'Yes, Smith speaking.',
  'John.',
  'John Smith.',
  'Jon Smith speaking.',
  'Smith John am Apparat.',
  'this is smith',
] as const;

describe.each(LANGUAGES)('a name at the phone, in a call in %s', (language) => {
  const brief = exampleBrief(language);

  it.each(RELATIVES)('"%s" is somebody else with the name of the lead', (text) => {
    const call = tellCall(brief, [text]);
    expect(call.moves).toEqual(['third_person']);
    expect(call.state.identity).toBe('third_person');
    expect(call.last).not.toContain('Mont-Blanc');
  });

  it.each(LEAD)('"%s" is the lead', (text) => {
    expect(tellCall(brief, [text]).state.identity).toBe('confirmed');
  });
});
