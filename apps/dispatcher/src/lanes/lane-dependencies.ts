import type { Queues } from '@immolab/queue';
import type { OpenSends } from '../sending/open-sends.js';
import type { SendingDependencies } from '../sending/send-delivery.js';

export interface LaneDependencies extends SendingDependencies {
  readonly queues: Pick<Queues, 'ring'>;
  readonly sends: OpenSends;
}
