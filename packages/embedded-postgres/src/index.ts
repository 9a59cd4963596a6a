export { makeCluster, SUPERUSER } from './make-cluster.js';
export { choosePlace, type PostgresPlace } from './place.js';
export { findPostmaster } from './postmaster-file.js';
export { ensureServer, type ServerOptions, stopServer } from './server.js';
export { startTemporaryServer, type TemporaryServer } from './temporary-server.js';
export { type GuardOptions, guardServer } from './watchdog.js';
