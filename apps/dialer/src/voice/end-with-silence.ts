import { type ReadableStream, TransformStream } from 'node:stream/web';
import { AudioFrame } from '@livekit/rtc-node';

/** Longer than any recogniser waits before it takes what it has heard for final. */
const SILENCE_MS = 1_000;

/** What a recogniser is given at a time, as from the telephone. */
const PIECE_MS = 50;

/**
 * The sound of a line, with a silence behind it when the line is dead: a recogniser that goes by
 * pauses would wait for one that never comes.
 */
export function endWithSilence(
  audio: ReadableStream<AudioFrame>,
  dead: AbortSignal,
): ReadableStream<AudioFrame> {
  let last: AudioFrame | null = null;
  return audio.pipeThrough(
    new TransformStream<AudioFrame, AudioFrame>({
      start(controller) {
        const fallSilent = (): void => {
          try {
            for (let ms = 0; last !== null && ms < SILENCE_MS; ms += PIECE_MS) {
              controller.enqueue(silenceLike(last));
            }
          } catch {
            // The recogniser has stopped listening.
          }
        };
        dead.addEventListener('abort', fallSilent, { once: true });
      },
      transform(frame, controller) {
        last = frame;
        controller.enqueue(frame);
      },
    }),
  );
}

function silenceLike({ sampleRate, channels }: AudioFrame): AudioFrame {
  const samples = (sampleRate * PIECE_MS) / 1_000;
  return new AudioFrame(new Int16Array(samples * channels), sampleRate, channels, samples);
}
