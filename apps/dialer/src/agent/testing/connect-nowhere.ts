import { Room } from '@livekit/rtc-node';
import { silenceLiveKitClient } from '../silence-livekit-client.js';

// A process whose LiveKit client wants to log: it connects to an address where nobody listens, twice,
// the second time silenced.
const [address = ''] = process.argv.slice(2);
for (const prepare of [() => undefined, silenceLiveKitClient]) {
  prepare();
  const failure = await new Room().connect(address, 'no token').catch((error: unknown) => error);
  process.stdout.write(failure === undefined ? 'connected\n' : 'not connected\n');
}
process.exit(0);
