import { findPort, isPortFree } from '@immolab/embedded-postgres/machine';
import { z } from 'zod';
import { keep, readKept } from '../kept-json.js';

const schema = z.record(z.string(), z.number().int());

/** Gives each purpose a port and keeps it there, over restarts and runs, while it is free. */
export interface PortBook {
  /**
   * @param purpose e.g. `scorer`
   * @param preferred asked for each time; without it the port of the last time is
   */
  claim(purpose: string, preferred?: number): Promise<number>;
}

export function openPortBook(file: string): PortBook {
  const ports = readKept(file, schema) ?? {};
  return {
    async claim(purpose, preferred) {
      const others = new Set(
        Object.entries(ports)
          .filter(([name]) => name !== purpose)
          .map(([, port]) => port),
      );
      const kept = preferred ?? ports[purpose];
      const isFree = kept !== undefined && !others.has(kept) && (await isPortFree(kept));
      const port = isFree ? kept : await findPort(preferred ?? null, others);
      if (ports[purpose] !== port) {
        ports[purpose] = port;
        keep(file, ports);
      }
      return port;
    },
  };
}
