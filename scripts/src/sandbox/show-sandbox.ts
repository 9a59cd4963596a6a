import { SANDBOX_PAGE_PATH } from '@immolab/contracts';
import { SANDBOX_MAX_CALLS, SANDBOX_RATE_PER_MINUTE } from './sandbox-key.js';
import type { Sandbox } from './sandbox-run.js';

/** What one needs to go on: the address, the key, a request to paste, the docs page. */
export function showSandbox(
  sandbox: Pick<Sandbox, 'url' | 'docs' | 'key'>,
  say: (line: string) => void,
): void {
  const { url, docs, key } = sandbox;
  say(`
Immolab is running. Ctrl-C stops it.

  API    ${url}
  Key    ${key.key}
         (${SANDBOX_RATE_PER_MINUTE} requests a minute, ${SANDBOX_MAX_CALLS.toLocaleString('en')} calls; it never dials a phone)
  Docs   ${docs}
  SMS and emails, captured instead of sent:
         ${url}${SANDBOX_PAGE_PATH}#key=${key.key}

Try it:

  curl -X POST "${url}/api/v1/calls/trigger" -H "x-api-key: ${key.key}" -H "Content-Type: application/json" -d '${JSON.stringify(PASTED_BODY)}'

The last two digits of the phone number choose who answers (00 books, 01 does not answer, 06 does
not qualify, …: see the docs). Then read the result with the callId of the answer:

  curl "${url}/api/v1/calls/CALL_ID" -H "x-api-key: ${key.key}"

Or be the lead yourself: npm run talk
`);
}

/** Short enough for one line, complete enough to ask something. */
const PASTED_BODY = {
  lead: {
    firstName: 'Jean',
    lastName: 'Dupont',
    phone: '+41791234500',
    email: 'jean@example.com',
    language: 'fr',
  },
  property: {
    title: '3.5 pièces à Lausanne',
    address: 'Avenue de la Gare 5, 1003 Lausanne',
    price: 2400,
    type: 'rent',
    description: 'Lumineux, au troisième étage, avec balcon.',
  },
  agent_config: {
    agent_name: 'Sarah',
    agency_name: 'Avendo Real Estate',
    qualification_criteria: [
      { question: 'Avez-vous un emploi stable ?', expectedValue: 'oui', eliminatory: true },
    ],
  },
};
