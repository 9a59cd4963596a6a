import { describe, expect, it } from 'vitest';
import { findLiveKitServer } from './find-livekit-server.js';

describe('livekit-server', () => {
  it('is what LIVEKIT_SERVER_BIN names', () => {
    const environment = { LIVEKIT_SERVER_BIN: process.execPath, PATH: '' };
    expect(findLiveKitServer({ environment, folder: '/nowhere' })).toBe(process.execPath);
  });

  it('is not silently another one when that cannot be run', () => {
    const environment = { LIVEKIT_SERVER_BIN: '/nowhere/livekit-server', PATH: process.env.PATH };
    expect(() => findLiveKitServer({ environment, folder: '/nowhere' })).toThrow(
      'LIVEKIT_SERVER_BIN is /nowhere/livekit-server, which is not a program',
    );
  });

  it('is null where there is none', () => {
    expect(findLiveKitServer({ environment: { PATH: '/nowhere' }, folder: '/nowhere' })).toBeNull();
  });
});
