import { OpenAPIRegistry, OpenApiGeneratorV31 } from '@asteasolutions/zod-to-openapi';
import { EXTENSIBLE } from '../api/open-enum.js';
import { BOOKING_OPERATIONS } from './booking-operations.js';
import { registerSecuritySchemes } from './components.js';
import { GET_CALL, GET_USAGE, LIST_CALLS, TRIGGER_CALL } from './operations.js';
import { SANDBOX_OPERATIONS } from './sandbox-operations.js';
import { SERVICE_OPERATIONS } from './service-operations.js';
import { BOOKING_CHANGED_WEBHOOK, CALL_ENDED_WEBHOOK } from './webhook-operations.js';

const DESCRIPTION = `
An AI voice agent phones your lead, asks your questions, judges the answers and books a viewing.

**Keys.** Send yours as \`x-api-key\` or as a bearer token. A key that begins with \`ak_test_\`
never phones anybody: the line is simulated, and the last two digits of \`lead.phone\` choose who
answers.

| Digits | Who answers |
|---|---|
| 00 and any other pair | qualified, books a viewing (\`qualified\` when no slot is open) |
| 01 · 02 · 03 · 04 | nobody · a busy line · somebody who declines · a voicemail |
| 05 | the wrong person |
| 06 | fails an eliminatory criterion |
| 07 | hangs up in the middle |
| 08 | asks for a human |
| 09 | is unclear first, then clear |
| 10 | asks not to be called again |
| 11 | asks to be called back later |
| 12 | asks questions about the property, then books |
| 13 | is qualified but refuses every slot |

SMS and emails of a test key are captured: read them at \`GET /api/v1/sandbox/messages\`, or see them
as they would look at [/sandbox](/sandbox).

**Limits.** Ten requests a minute per key unless agreed otherwise; each answer tells what is left in
\`RateLimit\`. Failed authentications are limited per address.

**Errors** all have one shape: \`error\` for people, \`code\` for programs, \`requestId\` for
support. An unknown path answers 404, another method on a known path 405 with \`Allow\`.

**Growth.** New fields, words and events may come at any time; tolerate what you do not know. Lists
of words that may grow are marked \`${EXTENSIBLE}\`.
`.trim();

export type OpenApiDocument = ReturnType<OpenApiGeneratorV31['generateDocument']>;

/** Version of the public API, not of the program. */
const API_VERSION = '1.0.0';

/** The OpenAPI 3.1 document of the public API, made from the schemas that check requests. */
export function buildOpenApiDocument(): OpenApiDocument {
  const registry = new OpenAPIRegistry();
  registerSecuritySchemes(registry);
  const calls = [TRIGGER_CALL, GET_CALL, LIST_CALLS];
  const others = [GET_USAGE, ...SANDBOX_OPERATIONS, ...SERVICE_OPERATIONS];
  for (const operation of [...calls, ...BOOKING_OPERATIONS, ...others]) {
    registry.registerPath(operation);
  }
  registry.registerWebhook(CALL_ENDED_WEBHOOK);
  registry.registerWebhook(BOOKING_CHANGED_WEBHOOK);
  const document = new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Immolab',
      version: API_VERSION,
      description: DESCRIPTION,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/', description: 'This server' }],
    tags: [
      { name: 'Calls', description: 'Trigger calls and read their results' },
      { name: 'Bookings', description: 'Read, cancel and move the viewings that were booked' },
      { name: 'Usage', description: 'What your key has used' },
      { name: 'Sandbox', description: 'What test keys capture instead of sending it' },
      { name: 'Service', description: 'About the service itself; no key needed' },
    ],
  });
  openEnums(document);
  return document;
}

/** Takes the closed list from schemas whose words may grow; the known ones stay in the extension. */
function openEnums(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (EXTENSIBLE in value) Reflect.deleteProperty(value, 'enum');
  for (const inner of Object.values(value)) openEnums(inner);
}
