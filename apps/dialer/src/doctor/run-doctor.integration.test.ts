import { createServer } from 'node:http';
import { findFreePort, openTestDatabase } from '@immolab/testkit';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { LIVE_ENVIRONMENT } from '../configuration/testing/live-environment.js';
import { describeFindings, hasFailed } from './describe-findings.js';
import type { Finding } from './finding.js';
import { runDoctor } from './run-doctor.js';
import { startProviderStandIn } from './testing/start-provider-stand-in.js';

const stateOf = (findings: readonly Finding[], check: string) =>
  findings.find((one) => one.check.startsWith(check))?.state;

/** Takes LiveKit's place for two requests; a key is known by being refused or not. */
async function startLivekitStandIn(trunks: readonly string[], status = 200): Promise<string> {
  const server = createServer((request, response) => {
    const lists = request.url?.endsWith('/ListSIPOutboundTrunk') === true;
    const items = trunks.map((id) => ({ sip_trunk_id: id }));
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(status === 200 ? (lists ? { items } : { rooms: [] }) : {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `ws://127.0.0.1:${address.port}`;
}

describe('the doctor', () => {
  it('works with nothing configured, and finds nothing wrong', async () => {
    const findings = await runDoctor({});
    expect(findings.map(({ state }) => state)).toEqual(Array(3).fill('not_configured'));
    expect(hasFailed(findings)).toBe(false);
    expect(describeFindings(findings)).toContain('npm start');
  });

  it('finds stores in order, the queue on PostgreSQL', async () => {
    const { url } = await openTestDatabase();
    const findings = await runDoctor({ DATABASE_URL: url, QUEUE_URL: url });
    expect(stateOf(findings, 'PostgreSQL')).toBe('ok');
    expect(stateOf(findings, 'Queue (PostgreSQL)')).toBe('ok');
  });

  it.skipIf(inject('redisUrl') === null)(
    'finds the queue on Redis in order (does not run without redis-server on the PATH)',
    async () => {
      const findings = await runDoctor({ QUEUE_URL: inject('redisUrl') ?? '' });
      expect(stateOf(findings, 'Queue (Redis)')).toBe('ok');
    },
  );

  it('tells a database without tables from one that is away', async () => {
    const { db, url } = await openTestDatabase();
    await db.prisma.$executeRawUnsafe('DROP TABLE "call" CASCADE');
    const migrated = await runDoctor({ DATABASE_URL: url });
    expect(describeFindings(migrated)).toContain('lacks tables of this version');
    const away = `postgres://user:hunter2@127.0.0.1:${await findFreePort()}/x`;
    const findings = await runDoctor({ DATABASE_URL: away, QUEUE_URL: away });
    expect(stateOf(findings, 'PostgreSQL')).toBe('failed');
    expect(stateOf(findings, 'Queue')).toBe('failed');
    expect(describeFindings(findings)).toContain('nobody listens there (ECONNREFUSED)');
    const redis = await runDoctor({ QUEUE_URL: `redis://127.0.0.1:${await findFreePort()}` });
    expect(describeFindings(redis)).toContain('nobody listens there (ECONNREFUSED)');
    expect(JSON.stringify(findings)).not.toContain('hunter2');
  });

  it('names all that a live configuration lacks, and checks what is there', async () => {
    const livekit = await startLivekitStandIn([]);
    const { LIVEKIT_API_KEY, LIVEKIT_API_SECRET } = LIVE_ENVIRONMENT;
    const key = { LIVEKIT_API_KEY, LIVEKIT_API_SECRET };
    const findings = await runDoctor({
      LIVEKIT_URL: livekit,
      ...key,
      STT_MODELS: 'deepgram:nova-3',
    });
    const text = describeFindings(findings);
    for (const name of ['SIP_TRUNKS', 'TTS_MODELS', 'DEEPGRAM_API_KEY']) {
      expect(text).toContain(`${name} is missing`);
    }
    expect(stateOf(findings, 'LiveKit')).toBe('ok');
    expect(hasFailed(findings)).toBe(true);
  });

  it('knows a trunk, a refused key and a refused provider, and shows no secret', async () => {
    const openai = await startProviderStandIn(401);
    const deepgram = await startProviderStandIn(400);
    const environment = {
      ...LIVE_ENVIRONMENT,
      LIVEKIT_URL: await startLivekitStandIn(['ST_canary']),
      OPENAI_BASE_URL: `${openai.url}/v1`,
      DEEPGRAM_BASE_URL: deepgram.url,
    };
    const findings = await runDoctor(environment);
    expect(stateOf(findings, 'Live configuration')).toBe('ok');
    expect(stateOf(findings, 'SIP trunks')).toBe('ok');
    expect(stateOf(findings, 'openai')).toBe('failed');
    expect(stateOf(findings, 'deepgram')).toBe('ok');
    expect(describeFindings(findings)).toContain('Put a valid key of openai into OPENAI_API_KEY.');
    const refused = await runDoctor({
      ...environment,
      LIVEKIT_URL: await startLivekitStandIn([], 401),
    });
    expect(stateOf(refused, 'LiveKit')).toBe('failed');
    const unknown = await runDoctor({ ...environment, LIVEKIT_URL: await startLivekitStandIn([]) });
    expect(describeFindings(unknown)).toContain('LiveKit does not know ST_canary');
    for (const told of [findings, refused, unknown]) {
      expect(JSON.stringify(told)).not.toMatch(/(key|secret)-canary/);
    }
  });
});
