import type { RouteConfig } from '@asteasolutions/zod-to-openapi';
import {
  type SandboxMessageList,
  sandboxMessageListSchema,
  sandboxMessageQuerySchema,
} from '../api/sandbox-message.js';
import { AUTHENTICATED, SECURITY } from './components.js';
import { ALWAYS, errorResponses } from './error-responses.js';
import { CALL_ID_EXAMPLE } from './examples/call-result.js';

const MESSAGES_EXAMPLE: SandboxMessageList = {
  messages: [
    {
      id: '8d3c0f5e-7a2b-4c11-9e0d-2b6f1a9c4d37',
      callId: CALL_ID_EXAMPLE,
      channel: 'email',
      to: 'jean@example.com',
      subject: 'Visite confirmée : vendredi 20 mars 2026, de 14h00 à 15h00',
      text: 'Votre visite est confirmée\n\nBonjour Jean Dupont,\n…',
      html: '<!DOCTYPE html>…',
      attachments: [
        {
          filename: 'viewing.ics',
          contentType: 'text/calendar; charset=utf-8; method=REQUEST',
          content: 'BEGIN:VCALENDAR\r\n…',
        },
      ],
      createdAt: '2026-03-07T21:58:04.100Z',
    },
  ],
  total: 3,
  limit: 50,
  offset: 0,
};

/** What a test key captures. */
export const SANDBOX_OPERATIONS: readonly RouteConfig[] = [
  {
    method: 'get',
    path: '/api/v1/sandbox/messages',
    operationId: 'listSandboxMessages',
    tags: ['Sandbox'],
    summary: 'Read the SMS and emails that your test key has captured, newest first',
    description:
      'On a test key messages are captured instead of sent. The page at `/sandbox` shows them as ' +
      'they would look. A live key captures none.',
    security: SECURITY,
    request: { query: sandboxMessageQuerySchema },
    responses: {
      200: {
        description: 'One page of messages',
        headers: AUTHENTICATED,
        content: {
          'application/json': {
            schema: sandboxMessageListSchema,
            examples: { page: { value: MESSAGES_EXAMPLE } },
          },
        },
      },
      ...errorResponses(['validation', ...ALWAYS]),
    },
  },
];
