import { inference, type VADEvent, VADEventType, type VADStream } from '@livekit/agents';
import { AudioFrame } from '@livekit/rtc-node';

/** What sends a stream's events; not for users of the library, which is why it is looked up. */
const SEND = 'sendVADEvent';

type SendEvent = (event: VADEvent) => boolean;

function isSendEvent(value: unknown): value is SendEvent {
  return typeof value === 'function';
}

function copyFrame({ data, sampleRate, channels, samplesPerChannel }: AudioFrame): AudioFrame {
  return new AudioFrame(data.slice(), sampleRate, channels, samplesPerChannel);
}

/**
 * The voice activity detector that ships with the agents' library (silero), with one fault cured:
 * the audio of an utterance is handed on as a view into a buffer whose beginning is overwritten
 * before anyone reads it (agents 1.9.0), so that a recogniser that does not stream would get each
 * utterance with its own end in place of its start.
 */
export class CopyingVad extends inference.VAD {
  override stream(): VADStream {
    const stream = super.stream();
    const send: unknown = Reflect.get(stream, SEND);
    if (!isSendEvent(send)) return stream;
    const sendCopy: SendEvent = (event) =>
      send.call(
        stream,
        event.type === VADEventType.INFERENCE_DONE
          ? event
          : { ...event, frames: event.frames.map(copyFrame) },
      );
    Reflect.set(stream, SEND, sendCopy);
    return stream;
  }
}
