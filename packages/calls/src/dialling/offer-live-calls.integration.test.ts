import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { postponeCall } from '../claim/postpone-call.js';
import { hoursFromNow, openLiveCalls } from '../testing/live-calls.js';
import { acceptTestCall } from '../testing/test-call.js';
import { offerLiveCalls, withdrawOffer } from './offer-live-calls.js';
import { pauseDialling } from './pause-dialling.js';
import { storeCallingWindows } from './store-calling-windows.js';

async function openOffers() {
  const live = await openLiveCalls();
  return {
    ...live,
    offer: (limit: number, holder = 'dialer') =>
      offerLiveCalls(live.db, { limit, holder, offeredForMs: 30_000 }),
  };
}

describe('an offer of live calls', () => {
  it('has them in the order of acceptance, each once, until it is withdrawn or runs out', async () => {
    const { db, wait, offer, liveKey } = await openOffers();
    const key = await liveKey();
    const ids = [];
    for (let n = 0; n < 4; n++) ids.push((await wait({ key })).callId);
    expect(await offer(2)).toEqual(ids.slice(0, 2));
    expect(await offer(10)).toEqual(ids.slice(2));
    expect(await offer(10)).toEqual([]);
    await withdrawOffer(db, { callId: ids[1] ?? '', holder: 'another' });
    expect(await offer(10)).toEqual([]);
    await withdrawOffer(db, { callId: ids[1] ?? '', holder: 'dialer' });
    expect(await offer(10)).toEqual([ids[1]]);
    await db.prisma.call.updateMany({ data: { offeredUntil: new Date() } });
    expect(await offer(10)).toEqual(ids);
  });

  it('has no test call, none that is claimed, and none that is not due', async () => {
    const { db, wait, claim, offer } = await openOffers();
    await acceptTestCall(db);
    await claim((await wait()).callId);
    await wait({ notBefore: hoursFromNow(1) });
    await wait({ notBefore: hoursFromNow(-25) });
    expect(await offer(10)).toEqual([]);
  });

  it('has none that a claim would be refused: hours, opt-out, postponed, suspended, paused', async () => {
    const { db, wait, claim, offer } = await openOffers();
    const { callId, key } = await wait({ country: 'DE' });
    const optedOut = randomBytes(32);
    const refused = await wait({ phoneHash: optedOut });
    await db.prisma.optOut.create({
      data: { accountId: refused.key.accountId, phoneHash: Uint8Array.from(optedOut) },
    });
    const postponed = await claim((await wait()).callId);
    if (postponed === null) throw new Error('not claimed');
    await postponeCall(db, postponed, { forMs: 60_000, reason: 'provider_down' });
    const suspended = await wait();
    const where = { id: suspended.key.id };
    await db.prisma.key.update({ where, data: { status: 'suspended' } });
    expect(await offer(10)).toEqual([]);
    const hour = { opensAt: hoursFromNow(-1), closesAt: hoursFromNow(1) };
    await storeCallingWindows(db, [{ country: 'DE', ...hour }]);
    await pauseDialling(db, { reason: 'test' });
    expect(await offer(10)).toEqual([]);
    await db.prisma.diallingPause.deleteMany();
    expect(await offer(10)).toEqual([callId]);
    expect(await claim(callId)).toMatchObject({ keyId: key.id });
  });

  it('has one call to a number, and none to a number that was called lately', async () => {
    const { wait, past, offer } = await openOffers();
    const [often, twice] = [randomBytes(32), randomBytes(32)];
    await past(often, 0.1);
    await wait({ phoneHash: often });
    const first = await wait({ phoneHash: twice });
    await wait({ phoneHash: twice });
    expect(await offer(10)).toEqual([first.callId]);
    expect(await offer(10)).toEqual([]);
  });

  it('has no more of a key than it has places and calls left', async () => {
    const { wait, dial, offer, liveKey } = await openOffers();
    const [narrow, short] = [
      await liveKey({ maxConcurrent: 3 }),
      await liveKey({ callsPerDay: 2, maxConcurrent: 9 }),
    ];
    for (const key of [narrow, short]) {
      for (let n = 0; n < 5; n++) await wait({ key });
      await dial((await wait({ key })).callId);
    }
    expect(await offer(10)).toHaveLength(2 + 1);
    expect(await offer(10)).toEqual([]);
  });

  it('gives each of ten dialers that ask at once other calls', async () => {
    const { wait, offer, liveKey } = await openOffers();
    const key = await liveKey();
    for (let n = 0; n < 40; n++) await wait({ key });
    const offers = await Promise.all(
      Array.from({ length: 10 }, (_, dialer) => offer(2, `dialer-${dialer}`)),
    );
    const ids = offers.flat();
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(10);
  });
});

describe('a key with one call waiting', () => {
  it('is served in the first round beside a key with 1,000 of them', async () => {
    const { db, wait, offer, liveKey } = await openOffers();
    const crowd = await liveKey({ maxCalls: 2_000 });
    const { callId: pattern } = await wait({ key: crowd });
    await multiply(db, pattern, 999);
    const { callId } = await wait();
    expect(await offer(2)).toEqual([pattern, callId]);
  });

  it('is served next when there is one place, whoever waited for longer', async () => {
    const { wait, dial, end, offer, liveKey } = await openOffers();
    const [crowd, single] = [await liveKey(), await liveKey()];
    for (let n = 0; n < 5; n++) await wait({ key: crowd });
    const [first = ''] = await offer(1);
    const dialled = await dial(first);
    const { callId } = await wait({ key: single });
    await end(dialled);
    expect(await offer(1)).toEqual([callId]);
  });
});

type Live = Awaited<ReturnType<typeof openOffers>>;

/** Copies of a waiting call, to numbers of their own. */
async function multiply(db: Live['db'], callId: string, copies: number): Promise<void> {
  await db.query(
    {
      name: 'multiply',
      text: `INSERT INTO call (id, account_id, key_id, sequence, test, status, phone_hash, language,
          property, property_key, agent, criteria, timezone, not_before, expires_at, country)
        SELECT gen_random_uuid(), account_id, key_id, sequence + n, test, status,
          decode(md5(n::text), 'hex'), language, property, property_key, agent, criteria, timezone,
          not_before, expires_at, country
        FROM call, generate_series(1, $2::int) n WHERE id = $1`,
    },
    [callId, copies],
  );
}
