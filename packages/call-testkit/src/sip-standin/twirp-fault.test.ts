import { expect, it } from 'vitest';
import { canceledFault, faultOfSipStatus } from './twirp-fault.js';

it('gives a refusal its SIP code and the name that LiveKit has for it', () => {
  const fault = faultOfSipStatus(486, 'INVITE');
  expect(fault).toMatchObject({
    code: 'unavailable',
    httpStatus: 503,
    meta: { sip_status_code: '486', sip_status: 'SIP_STATUS_BUSY_HERE' },
  });
  expect(fault.message).toMatch(/^twirp error unknown: INVITE failed/);
});

it('takes a status that was not measured for an internal fault, with its code', () => {
  expect(faultOfSipStatus(606, 'INVITE')).toMatchObject({
    code: 'internal',
    httpStatus: 500,
    meta: { sip_status_code: '606' },
  });
});

it('gives no SIP code where the service gives none', () => {
  expect(faultOfSipStatus(401, 'INVITE').meta).toBeUndefined();
  expect(canceledFault()).toMatchObject({ code: 'canceled', httpStatus: 408, meta: undefined });
});
