export { readTail, sizeOf } from './log-files.js';
export { findPort, isPortFree } from './ports.js';
export { commandOf, signal, waitUntil } from './processes.js';
