import type { Frame } from './define-frame.js';
import { MACHINES } from './machines.js';
import { MATTERS } from './matters.js';
import { PERSONS } from './persons.js';
import { WISHES } from './wishes.js';

export const FRAMES: readonly Frame[] = [...WISHES, ...PERSONS, ...MACHINES, ...MATTERS];
