import { ByteStreamWriter, LocalParticipant, TextStreamWriter } from '@livekit/rtc-node';

/**
 * A session sends to its room what is said and each of its events, for the screens of web pages. In the
 * room of a call there is a telephone: nobody reads them, and each costs a few exchanges with the
 * native client and the server, in the moment in which the lead waits for a word (agents 1.9.0 has no
 * setting that leaves out the one and keeps what was heard of an interrupted sentence).
 *
 * To be called once a process, for the one room that it serves.
 */
export function sendNoStreams(): void {
  LocalParticipant.prototype.streamText = async () =>
    new TextStreamWriter(new WritableStream<string>(), nowhere());
  LocalParticipant.prototype.streamBytes = async () =>
    new ByteStreamWriter(new WritableStream<Uint8Array>(), { ...nowhere(), name: '' });
}

function nowhere() {
  return { streamId: '', mimeType: '', topic: '', timestamp: Date.now() };
}
