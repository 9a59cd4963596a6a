import { z } from 'zod';

const metadataSchema = z.object({ callId: z.uuid() });

/** What a job is told: which call to hold. All else stands in the database. */
export type JobMetadata = z.infer<typeof metadataSchema>;

export function writeJobMetadata(metadata: JobMetadata): string {
  return JSON.stringify(metadata);
}

/** Null for a job that is not ours. */
export function readJobMetadata(text: string): JobMetadata | null {
  try {
    return metadataSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
