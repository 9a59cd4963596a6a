import { z } from 'zod';

const metadataSchema = z.object({
  callId: z.uuid(),
  /** Ring nobody before the agent is in the room. */
  joinFirst: z.boolean().default(true),
});

/** What a job is told: which call to hold, and how carefully. All else stands in the database. */
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
