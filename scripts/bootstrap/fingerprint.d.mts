export function workspaceFolders(root: string): string[];
export function installFingerprint(root: string): string;
export function buildFingerprint(root: string): string;
export function hasOldChanges(before: string, after: string, builtAtMs: number): boolean;
export function schemaFingerprint(root: string): string | null;
