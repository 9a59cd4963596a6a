import type { HashPhone, Keyring } from '@immolab/accounts';
import { BOOKING_PAGE_PATH, RECEIPTS_PATH, SANDBOX_PAGE_PATH } from '@immolab/contracts';
import type { Database } from '@immolab/database';
import type { Bells } from '@immolab/queue';
import type { Check, Logger, Registry } from '@immolab/runtime';
import express, { type Express } from 'express';
import { withKey } from '../authentication/authenticate.js';
import { createKnownSecrets } from '../authentication/known-secrets.js';
import { answerPageError } from '../booking-page/answer-page-error.js';
import { changeByPage, showBookingPage } from '../booking-page/booking-page.js';
import { pageHeaders } from '../booking-page/page-headers.js';
import { limitPage } from '../booking-page/page-limit.js';
import { createFormReader } from '../booking-page/read-form.js';
import { docsPage } from '../docs/docs-page.js';
import { openApiRoute } from '../docs/openapi-route.js';
import { answerError, answerNotFound } from '../errors/answer-error.js';
import { healthRoutes } from '../health/health-routes.js';
import type { FailedAttempts } from '../rate-limit/failed-attempts.js';
import { receiptRoutes } from '../receipts/receipt-routes.js';
import { logRequests } from '../request-log/log-request.js';
import { cancelOwnBooking } from '../routes/cancel-booking.js';
import { defineRoute } from '../routes/define-route.js';
import { listOwnBookings } from '../routes/list-bookings.js';
import { listOwnCalls } from '../routes/list-calls.js';
import { readOneBooking } from '../routes/read-booking.js';
import { readByPath, readOneCall } from '../routes/read-call.js';
import { readOwnUsage } from '../routes/read-usage.js';
import { rescheduleOwnBooking } from '../routes/reschedule-booking.js';
import { triggerCall } from '../routes/trigger-call.js';
import { listSandboxMessages } from '../sandbox/list-sandbox-messages.js';
import { sandboxPage } from '../sandbox/sandbox-page.js';
import { createJsonBodyReader } from '../validation/read-json-body.js';
import type { TriggerChecks } from '../validation/trigger-rules.js';
import { repairPath } from './repair-path.js';
import { securityHeaders } from './security-headers.js';

export interface ApiDependencies {
  readonly db: Database;
  readonly queues: Pick<Bells, 'ring'>;
  /** Opens the secrets that verify receipts. */
  readonly keyring: Keyring;
  readonly hashPhone: HashPhone;
  /** What links to this server begin with. */
  readonly publicBaseUrl: string;
  readonly checks: TriggerChecks;
  readonly failedAttempts: FailedAttempts;
  /** Of the lead's page, from one address. */
  readonly pageRequestsPerMinute: number;
  readonly hasLiveLine: boolean;
  /** Addresses or CIDRs whose X-Forwarded-For is believed. */
  readonly trustProxy: readonly string[];
  readonly readiness: Readonly<Record<string, Check>>;
  readonly draining: AbortSignal;
  readonly logger: Logger;
  readonly registry: Registry;
}

/** Good keys that are remembered a process: more than one machine serves in a minute. */
const KNOWN_SECRETS = 10_000;

/** The public API as an Express application, without a server. */
export function createApi(dependencies: ApiDependencies): Express {
  const { db, queues, hashPhone, checks, failedAttempts, hasLiveLine } = dependencies;
  const api = express();
  api.disable('x-powered-by');
  // An answer is what is true now: none is kept, so none needs a tag.
  api.disable('etag');
  api.set('query parser', 'simple');
  api.set('trust proxy', [...dependencies.trustProxy]);
  api.use(beginRequests(dependencies));

  const known = withKey({ db, failedAttempts, knownSecrets: createKnownSecrets(KNOWN_SECRETS) });
  const readJsonBody = createJsonBodyReader();
  const trigger = triggerCall({ db, queues, hashPhone, checks, readJsonBody, hasLiveLine });
  defineRoute(api, '/api/v1/calls/trigger', { post: known(trigger) });
  defineRoute(api, '/api/v1/calls/:callId', { get: known(readOneCall(db), readByPath(db)) });
  defineRoute(api, '/api/v1/calls', { get: known(listOwnCalls(db)) });
  const changes = { db, queues, publicBaseUrl: dependencies.publicBaseUrl, readJsonBody };
  const bookings = '/api/v1/bookings';
  defineRoute(api, bookings, { get: known(listOwnBookings(db)) });
  defineRoute(api, `${bookings}/:bookingId`, { get: known(readOneBooking(db)) });
  defineRoute(api, `${bookings}/:bookingId/cancel`, { post: known(cancelOwnBooking(changes)) });
  defineRoute(api, `${bookings}/:bookingId/reschedule`, {
    post: known(rescheduleOwnBooking(changes)),
  });
  defineRoute(api, '/api/v1/usage', { get: known(readOwnUsage(db)) });
  defineRoute(api, '/api/v1/sandbox/messages', { get: known(listSandboxMessages(db)) });

  const receipts = receiptRoutes(dependencies);
  defineRoute(api, `${RECEIPTS_PATH}/twilio/:accountId/:deliveryId`, { post: receipts.twilio });
  defineRoute(api, `${RECEIPTS_PATH}/resend/:accountId`, { post: receipts.resend });

  const page = { ...changes, readForm: createFormReader() };
  api.use(BOOKING_PAGE_PATH, pageHeaders(), limitPage(dependencies.pageRequestsPerMinute));
  defineRoute(api, `${BOOKING_PAGE_PATH}/:token`, {
    get: showBookingPage(page),
    post: changeByPage(page),
  });

  const { alive, ready } = healthRoutes({
    checks: dependencies.readiness,
    draining: dependencies.draining,
  });
  defineRoute(api, '/healthz', { get: alive });
  defineRoute(api, '/readyz', { get: ready });
  definePages(api);

  api.use(answerNotFound);
  api.use(BOOKING_PAGE_PATH, answerPageError);
  api.use(answerError);
  return api;
}

/** What is done with every request before it is routed; one step, for each costs more than it does. */
function beginRequests(dependencies: ApiDependencies): express.RequestHandler {
  const log = logRequests(dependencies);
  const protect = securityHeaders();
  return (request, response, next) => {
    log(request, response);
    protect(response);
    repairPath(request);
    next();
  };
}

/** What is the same for everybody and needs no key. */
function definePages(api: Express): void {
  defineRoute(api, '/api/v1/openapi.json', { get: openApiRoute() });
  const docs = docsPage();
  defineRoute(api, '/docs', { get: docs.page });
  defineRoute(api, '/docs/:file', { get: docs.file });
  const sandbox = sandboxPage();
  defineRoute(api, SANDBOX_PAGE_PATH, { get: sandbox.page });
  defineRoute(api, `${SANDBOX_PAGE_PATH}/:file`, { get: sandbox.file });
}
